using TypedSeeds.LanguageClient.Tests.Support;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.LanguageClient.Tests.VsCode;

/// <summary>Which program the extension starts, and what it says where there is none.</summary>
public sealed class ServerSearchTests : IDisposable
{
    private const string Manifest = """{ "version": 1, "isRoot": false, "tools": { "typedseeds.tool": { "version": "1.2.3", "commands": ["typed-seeds"] } } }""";

    private readonly TemporaryFolder _folder = new();

    [ExtensionFact]
    public async Task The_setting_names_a_program() =>
        Assert.Equal(new(_folder.With("tools/typed-seeds", "").At("tools/typed-seeds"), ["lsp"]), (await SearchAsync(_folder.At("tools/typed-seeds"))).Program);

    [ExtensionFact]
    public async Task A_relative_setting_is_a_path_of_the_workspace() =>
        Assert.Equal(new(_folder.With("tools/typed-seeds", "").At("tools/typed-seeds"), ["lsp"]), (await SearchAsync("tools/typed-seeds")).Program);

    [ExtensionFact]
    public async Task An_assembly_is_started_with_dotnet() =>
        Assert.Equal(new("dotnet", [_folder.With("TypedSeeds.Tool.dll", "").At("TypedSeeds.Tool.dll"), "lsp"]), (await SearchAsync("TypedSeeds.Tool.dll")).Program);

    [ExtensionFact]
    public async Task A_setting_that_names_no_file_is_a_problem_and_nothing_else_is_started()
    {
        _folder.With("bin/typed-seeds", "");

        Assert.StartsWith($"The setting typedSeeds.server.path names {_folder.At("nothing")}, and there is no such file.", (await SearchAsync("nothing")).Problem, StringComparison.Ordinal);
    }

    [ExtensionFact]
    public async Task A_manifest_of_the_workspace_comes_before_the_tool_for_all()
    {
        _folder.With("bin/typed-seeds", "").With(".config/dotnet-tools.json", Manifest);

        Assert.Equal(new("dotnet", ["tool", "run", "typed-seeds", "lsp"], _folder.Path), (await SearchAsync("")).Program);
    }

    [ExtensionFact]
    public async Task A_manifest_around_the_workspace_counts_too()
    {
        _folder.With("dotnet-tools.json", Manifest).With("inner/folder/readme.txt", "");

        Assert.Equal(new("dotnet", ["tool", "run", "typed-seeds", "lsp"], _folder.At("inner/folder")), (await SearchAsync("", "inner/folder")).Program);
    }

    [ExtensionFact]
    public async Task A_manifest_above_a_root_a_broken_one_and_one_of_other_tools_do_not_count()
    {
        _folder
            .With("bin/typed-seeds", "")
            .With(".config/dotnet-tools.json", Manifest)
            .With("inner/.config/dotnet-tools.json", """{ "isRoot": true, "tools": { "other": {} } }""")
            .With("inner/broken/dotnet-tools.json", "{");

        Assert.Equal(new(_folder.At("bin/typed-seeds"), ["lsp"]), (await SearchAsync("", "inner/broken")).Program);
    }

    [ExtensionFact]
    public async Task The_folder_of_global_tools_counts_where_it_is_not_on_the_search_path() =>
        Assert.Equal(new(_folder.With(".dotnet/tools/typed-seeds", "").At(".dotnet/tools/typed-seeds"), ["lsp"]), (await SearchAsync("")).Program);

    [ExtensionFact]
    public async Task Without_any_program_the_problem_says_how_to_install_one()
    {
        _folder.With("bin/typed-seeds/readme.txt", "");

        Assert.Equal(
            "The program typed-seeds is not installed. Install it with \"dotnet tool install --global TypedSeeds.Tool\", or give its place in the setting typedSeeds.server.path.",
            (await SearchAsync("")).Problem);
    }

    [ExtensionFact]
    public async Task A_missing_program_is_told_once_with_a_way_to_the_settings()
    {
        _folder.With("seeds/report.yaml", Corpus.Right);

        var message = Assert.Single(await ToldAsync(_folder.At("missing")));

        Assert.Equal(["Open settings"], message.Choices);
        Assert.StartsWith("TypedSeeds: The setting typedSeeds.server.path names", message.Text, StringComparison.Ordinal);
    }

    [ExtensionFact]
    public async Task A_program_that_is_no_server_is_told_with_its_command()
    {
        _folder.With("seeds/report.yaml", Corpus.Right).With("broken.dll", "");

        var messages = await ToldAsync(_folder.At("broken.dll"));

        Assert.Contains(messages, message => message.Text.Contains($"dotnet {_folder.At("broken.dll")} lsp", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<Message[]> ToldAsync(string setting) =>
        Sitting.Read<Message[]>(await NodeAsync("missing.cjs", _folder.Path, setting));

    private async Task<Answer> SearchAsync(string setting, string folder = "") => Sitting.Read<Answer>(await NodeAsync(
        "search.cjs",
        setting,
        Sitting.Write(new[] { folder.Length == 0 ? _folder.Path : _folder.At(folder) }),
        Sitting.Write(new { env = new { PATH = _folder.At("bin") }, home = _folder.Path, isWindows = false })));

    private Task<string> NodeAsync(string script, params string[] arguments) =>
        Sitting.RunAsync(Extension.Node!, _folder.Path, new Dictionary<string, string>(), [Extension.Script(script), Extension.Folder, .. arguments]);

    private sealed record Answer(Program? Program, string? Problem);

    private sealed record Program(string Command, string[] Args, string? Cwd = null)
    {
        public bool Equals(Program? other) => other is not null && Command == other.Command && Args.SequenceEqual(other.Args) && Cwd == other.Cwd;

        public override int GetHashCode() => Command.GetHashCode(StringComparison.Ordinal);
    }
}
