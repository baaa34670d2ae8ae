using System.Text;

namespace TypedSeeds.Tool.Exporting.Brat;

/// <summary>The standoff format of brat: for each document its text and its annotations, and the configuration that names their types.</summary>
internal static class BratFolder
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    public static IEnumerable<ExportedFile> Write(ExportRun run)
    {
        var entries = run.Corpus.Entries.Where(static entry => entry.Document is not null).ToLookup(static entry => entry.Document!.Id, StringComparer.Ordinal);
        foreach (var document in run.Each(run.Corpus.Documents))
        {
            yield return new(document.Id + ".txt", Encoding.GetBytes(document.Text));
            yield return new(document.Id + ".ann", Encoding.GetBytes(new StandoffWriter(document, run.Cancellation).Write([.. entries[document.Id]])));
        }

        yield return new("annotation.conf", Encoding.GetBytes(BratConfiguration.Of(run.Corpus.Kinds)));
    }
}
