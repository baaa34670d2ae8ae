using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding.HouseRules;
using TypedSeeds.Generator.Surveying;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.HouseRules;

/// <summary>All that the check of one file against the rules of the corpus needs.</summary>
/// <param name="File">The file.</param>
/// <param name="Rules">The rules.</param>
internal sealed record RuleInput(AnchoredFile File, CorpusRules Rules);

/// <summary>The files that are checked against rules: all where a rule is set, else none.</summary>
internal sealed record RuledFiles(EquatableArray<RuleInput> Files)
{
    public static RuledFiles Of(SummarizedFiles files, RulesResult rules) =>
        new(rules.Rules.IsEmpty ? default : files.Files.Select(file => new RuleInput(file.File, rules.Rules)).ToEquatableArray());
}
