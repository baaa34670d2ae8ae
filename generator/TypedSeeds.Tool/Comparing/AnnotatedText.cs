using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Comparing;

/// <summary>Which text an annotation file annotates, as its header says.</summary>
/// <param name="Id">The id of the document.</param>
/// <param name="Text">The path of its text without the extension, or the document of another package.</param>
internal sealed record AnnotatedText(string Id, string Text)
{
    /// <summary>What a file annotates; null where it annotates no document.</summary>
    public static AnnotatedText? Of(CorpusFile file)
    {
        if (file.Role != InputRole.Annotation)
        {
            return null;
        }

        var meaning = Generator.Stages.Read(file.Input).Meaning;
        if (FileOutline.Find(meaning.Root, KindTable.Document) is not MappingNode header)
        {
            return null;
        }

        var named = (header.Find(FieldKeys.Of) ?? header.Find(FieldKeys.Text)) as ScalarNode;
        return new(FileOutline.DocumentId(meaning), FilePaths.WithoutExtension(named is null ? meaning.Path : header.Find(FieldKeys.Of) is null ? FilePaths.Combine(meaning.Path, named.Text) : named.Text));
    }

    /// <summary>Whether another is of the same document or text.</summary>
    public bool IsOf(AnnotatedText other) => Id == other.Id || Text == other.Text;
}
