using TypedSeeds.Generator;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Drafting;

/// <summary>What the <c>defaults</c> of an annotation give, so that no entry that is written into it says it again.</summary>
internal sealed class GivenDefaults
{
    private readonly MappingNode? _sections;

    private GivenDefaults(MappingNode? sections) => _sections = sections;

    /// <summary>None.</summary>
    public static GivenDefaults None { get; } = new(null);

    /// <summary>Reads them from an annotation.</summary>
    public static GivenDefaults Of(string path, string annotation) =>
        annotation.Contains(KindTable.DefaultsSection, StringComparison.Ordinal) ? Of(Stages.Read(InputText.Of(path, annotation)).Meaning) : None;

    /// <inheritdoc cref="Of(string, string)"/>
    public static GivenDefaults Of(AnnotationFile annotation) => new(FileOutline.Find(annotation.Root, KindTable.DefaultsSection) as MappingNode);

    /// <summary>Whether entries of a section have a field from them.</summary>
    public bool Gives(string section, string field) => _sections?.Find(section) is MappingNode fields && fields.Find(field) is not null;
}
