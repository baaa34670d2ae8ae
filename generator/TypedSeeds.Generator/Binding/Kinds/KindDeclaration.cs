using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>One kind as an annotation declares it, its options read and its fields not yet.</summary>
/// <param name="Context">Where findings about it go.</param>
/// <param name="Name">The token of its name.</param>
/// <param name="Mapping">The declaration.</param>
/// <param name="Options">The values of its options.</param>
internal sealed record KindDeclaration(BindingContext Context, ScalarNode Name, MappingNode Mapping, DeclarationOptions Options)
{
    /// <summary>The built-in kind that it adds fields to, or null.</summary>
    public Kind? BuiltIn { get; } = KindTable.BuiltIn.FirstOrDefault(kind => kind.Name == Name.Text);

    /// <summary>The section of its entries.</summary>
    public string Section => BuiltIn?.Section ?? Options.Id("plural")?.Text ?? Plural.Of(Name.Text);

    public Scope Scope => Options.Text("scope") == "document" ? Scope.Document : Scope.Corpus;

    /// <summary>The token that gives the section its name.</summary>
    public ScalarNode SectionToken => FileOutline.Find(Mapping, "plural") as ScalarNode ?? Name;

    public History History => new(Options.Text("deprecated"), Options.Texts("formerly"));
}
