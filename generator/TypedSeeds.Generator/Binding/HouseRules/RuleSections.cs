using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.HouseRules;

/// <summary>The sections of rules of a corpus, in the order of paths.</summary>
internal sealed record RuleSections(EquatableArray<RuleSection> Files)
{
    public static RuleSections Of(AnnotationFiles files) =>
        new(files.Special.Where(static file => file.HasRules).Select(RuleSection.Of).ToEquatableArray());
}

/// <summary>The section of rules of one annotation file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Key">The token of its key.</param>
/// <param name="Section">Its value.</param>
/// <param name="HasDocument">Whether the file annotates a document.</param>
/// <param name="Reported">The tokens that reading found something wrong with.</param>
internal sealed record RuleSection(string Path, int Key, Node Section, bool HasDocument, EquatableArray<int> Reported)
{
    public static RuleSection Of(AnnotationFile file)
    {
        var pair = file.Root.Pairs.First(static pair => pair.Name == KindTable.RulesSection);
        return new(file.Path, pair.Token, pair.Value, FileOutline.Find(file.Root, KindTable.Document) is not null, file.ReportedTokens);
    }
}
