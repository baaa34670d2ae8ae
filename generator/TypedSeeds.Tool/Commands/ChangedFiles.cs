using System.Text;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Mending;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary>Writes files that were changed in memory, or shows what would be written.</summary>
internal static class ChangedFiles
{
    /// <param name="changed">The files, before and now.</param>
    /// <param name="isDry">Whether to show them only.</param>
    /// <param name="host">Where they are written or shown.</param>
    /// <param name="known">The new bytes of files, by their paths, where they are known; else the bytes follow from the text.</param>
    /// <param name="folder">The folder in which the next run finds that this one was killed; null where one that is killed does no harm.</param>
    /// <exception cref="IOException">A file has another content by now, or cannot be written. All stay as they are.</exception>
    public static void Write(IEnumerable<(CorpusFile Before, CorpusFile Now)> changed, bool isDry, Host host, IReadOnlyDictionary<string, byte[]>? known = null, string? folder = null)
    {
        var files = changed.ToArray();
        if (isDry)
        {
            foreach (var (before, now) in files)
            {
                // The text has no byte order mark, and the first line of the file has it.
                var mark = MarkOf(before.FilePath);
                var diff = UnifiedDiff.Of(before.FilePath, mark + before.Text, mark + now.Text);
                // Another program needs each byte. A terminal must not act on what a file holds.
                host.Output.Write(host.IsTerminal ? string.Join('\n', diff.Split('\n').Select(Printable.Of)) : diff);
            }

            return;
        }

        // All are read again before the first is written, so that a file which changed meanwhile leaves the others as they are.
        var contents = files.Select(file => Content(file.Before, file.Now, known)).ToArray();
        var unfinished = folder is null ? null : new UnfinishedWrite(folder, host.Files);
        using var turn = unfinished?.Lock();
        unfinished?.Begin(files.Zip(contents, static (file, content) => (file.Before.FilePath, content.Known, content.New)));
        for (var i = 0; i < files.Length; i++)
        {
            try
            {
                OutputFile.Replace(files[i].Before.FilePath, contents[i].New, KnownContent.Of(contents[i].Known), host.Files);
            }
            catch (IOException)
            {
                if (PutBack(files[..i], contents, host))
                {
                    unfinished?.End();
                }

                throw;
            }
        }

        unfinished?.End();
    }

    // What belongs together is written as a whole or not at all. That a file cannot be put back says less than why another was not written.
    private static bool PutBack((CorpusFile Before, CorpusFile Now)[] written, (byte[] Known, byte[] New)[] contents, Host host)
    {
        var isBack = true;
        for (var i = 0; i < written.Length; i++)
        {
            try
            {
                OutputFile.Replace(written[i].Before.FilePath, contents[i].Known, KnownContent.Of(contents[i].New), host.Files);
            }
            catch (IOException)
            {
                isBack = false;
                host.Error.WriteLine(Printable.Of($"'{written[i].Before.FilePath}' is written already, and could not be put back."));
            }
        }

        return isBack;
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

    private static string MarkOf(string path) => TextFile.ReadListedBytes(path).AsSpan().StartsWith(Encoding.UTF8.Preamble) ? "\uFEFF" : string.Empty;

    private static (byte[] Known, byte[] New) Content(CorpusFile before, CorpusFile now, IReadOnlyDictionary<string, byte[]>? contents)
    {
        var known = TextFile.ReadListedBytes(before.FilePath);
        var changed = ChangedText.Of(known, before, now.Text)
            ?? throw new IOException($"'{before.FilePath}' was changed by another program while this one ran, or is not UTF-8, so nothing is written; run this again.");
        return (known, contents?.GetValueOrDefault(before.FilePath) ?? changed);
    }
}
