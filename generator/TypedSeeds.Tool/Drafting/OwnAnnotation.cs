using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Drafting;

/// <summary>Finds the annotation that a document has, or is to get.</summary>
internal static class OwnAnnotation
{
    /// <summary>The annotation beside the document; where there is none, the one of its folder that annotates it under another name.</summary>
    /// <param name="document">The document's file.</param>
    /// <returns>Its path. No file is there where nothing annotates the document yet.</returns>
    public static string PathOf(string document)
    {
        var beside = AnnotationPath.Of(document);
        if (File.Exists(beside))
        {
            return beside;
        }

        var (full, corpus) = (Path.GetFullPath(document), new CorpusCheck().Run(SeedsFolder.Read(SeedsFolders.AroundAsGiven(document))));
        return corpus.Files.FirstOrDefault(file => file.Anchored.Document is { IsCarried: false } found && Path.GetFullPath(found.FilePath) == full)?.Source.FilePath ?? beside;
    }
}
