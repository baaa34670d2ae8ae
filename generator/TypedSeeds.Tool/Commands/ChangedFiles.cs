using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Mending;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary>Writes files that were changed in memory, or shows what would be written.</summary>
internal static class ChangedFiles
{
    /// <exception cref="IOException">A file has another content by now, or cannot be written. It stays as it is.</exception>
    public static void Write(IEnumerable<(CorpusFile Before, CorpusFile Now)> changed, bool isDry, Host host)
    {
        foreach (var (before, now) in changed)
        {
            if (isDry)
            {
                host.Output.Write(UnifiedDiff.Of(before.FilePath, before.Text, now.Text));
            }
            else
            {
                Write(before, now, host);
            }
        }
    }

    private static void Write(CorpusFile before, CorpusFile now, Host host)
    {
        var bytes = TextFile.ReadBytes(before.FilePath);
        var content = ChangedText.Of(bytes, before, now.Text)
            ?? throw new IOException($"'{before.FilePath}' was changed by another program while this one ran, or is not UTF-8; nothing is written into it. Run this again.");
        OutputFile.Replace(before.FilePath, content, KnownContent.Of(bytes), host.Files);
    }
}
