using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.LanguageClient.Tests.Neovim;

/// <summary>Neovim: that of the machine, or the one that the build unpacked.</summary>
internal static class NeovimProgram
{
    private static readonly string Objects = System.IO.Path.Combine(Repository.Root, "tests/TypedSeeds.LanguageClient.Tests/obj");

    public static string Path { get; } = System.IO.Path.Combine(Objects, "neovim/nvim");

    public static string Script { get; } = System.IO.Path.Combine(Repository.Root, "tests/TypedSeeds.LanguageClient.Tests/Neovim/session.lua");

    /// <summary>The page whose lines the script takes.</summary>
    public static string Page { get; } = System.IO.Path.Combine(Repository.Root, "generator/docs/language-server.md");

    /// <summary>Why it cannot be run, in one line that says what to install; null where it can.</summary>
    public static string? Problem { get; } = File.Exists(Path) ? null : $"Neovim is not installed: install it (apt-get install neovim) and build again. {LastLine()}";

    private static string LastLine()
    {
        var log = System.IO.Path.Combine(Objects, "neovim.log");
        return (File.Exists(log) ? File.ReadLines(log).LastOrDefault() : null) ?? "Only for Debian and Ubuntu the build fetches it.";
    }
}

/// <summary>A test that runs Neovim; skipped, with the reason, where there is none.</summary>
internal sealed class NeovimFactAttribute : FactAttribute
{
    public NeovimFactAttribute() => Skip = NeovimProgram.Problem;
}
