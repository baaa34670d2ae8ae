using System.Text;

namespace TypedSeeds.Tool.Exporting.Brat;

/// <summary>The standoff format of brat: for each document its text and its annotations, and the configuration that names their types.</summary>
internal static class BratFolder
{
    public static IEnumerable<ExportedFile> Write(ExportRun run)
    {
        var entries = run.Corpus.Entries.Where(static entry => entry.Document is not null).ToLookup(static entry => entry.Document!.Id, StringComparer.Ordinal);
        foreach (var document in run.Each(run.Corpus.Documents))
        {
            yield return new(document.Id + ".txt", Encoding.UTF8.GetBytes(document.Text));
            yield return new(document.Id + ".ann", Encoding.UTF8.GetBytes(new StandoffWriter(document, run.Cancellation).Write([.. entries[document.Id]])));
        }

        yield return new("annotation.conf", Encoding.UTF8.GetBytes(BratConfiguration.Of(run.Corpus.Kinds)));
    }
}
