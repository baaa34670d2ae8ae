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
        var files = changed.ToArray();
        if (isDry)
        {
            foreach (var (before, now) in files)
            {
                var diff = UnifiedDiff.Of(before.FilePath, before.Text, now.Text);
                // Another program needs each byte. A terminal must not act on what a file holds.
                host.Output.Write(host.IsTerminal ? string.Join('\n', diff.Split('\n').Select(Printable.Of)) : diff);
            }

            return;
        }

        // All are read again before the first is written, so that a file which changed meanwhile leaves the others as they are.
        var contents = files.Select(static file => Content(file.Before, file.Now)).ToArray();
        for (var i = 0; i < files.Length; i++)
        {
            OutputFile.Replace(files[i].Before.FilePath, contents[i].New, KnownContent.Of(contents[i].Known), host.Files);
        }
    }

    /// <summary>Tells what was done. A diff is for other programs, so the text goes beside it.</summary>
    public static void Tell(string text, bool isDry, Host host)
    {
        if (isDry)
        {
            host.Error.WriteLine(Printable.Of(text));
        }
        else
        {
            host.Page.Line(text);
        }
    }

    private static (byte[] Known, byte[] New) Content(CorpusFile before, CorpusFile now)
    {
        var known = TextFile.ReadBytes(before.FilePath);
        var content = ChangedText.Of(known, before, now.Text)
            ?? throw new IOException($"'{before.FilePath}' was changed by another program while this one ran, or is not UTF-8, so nothing is written; run this again.");
        return (known, content);
    }
}
