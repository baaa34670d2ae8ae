using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>How everything is emitted.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Storage">How documents are held.</param>
internal sealed record EmitOptions(string Namespace, string Accessibility, DocumentStorage Storage);

/// <summary>What one annotation file gives to emit: entries that passed every check.</summary>
/// <param name="Name">The file's name at run time: the document's id, or <c>/</c> and the file's path in the project.</param>
/// <param name="Annotation">The name of the annotation file, without a folder.</param>
/// <param name="Document">The document's text, or null.</param>
/// <param name="Entries">The entries, kind by kind.</param>
/// <param name="Rows">The row of each entry. They follow from the rest.</param>
internal sealed record FileModel(string Name, string Annotation, DocumentText? Document, EquatableArray<AnchoredEntry> Entries, EquatableArray<string> Rows)
{
    /// <summary>The class that holds the file's rows. Its underscore keeps it clear of every entry's name.</summary>
    public string ClassName => CompiledFileNames.ClassOf(Name);

    /// <summary>What the index of the corpus needs to know of it. It follows from the rest, so the equality of files ignores it.</summary>
    public FileKeys Outline { get; } = new(Name, Entries.Select(entry => entry.Key).Where(key => key.Document.Length == 0).ToEquatableArray());

    public bool Equals(FileModel? other) => other is not null
        && Name == other.Name && Annotation == other.Annotation && Equals(Document, other.Document) && Entries.Equals(other.Entries);

    public override int GetHashCode() => Name.GetHashCode();
}

/// <summary>What the index of the corpus needs to know of a file: which corpus-wide entries it holds.</summary>
internal sealed record FileKeys(string Name, EquatableArray<EntryKey> Keys);
