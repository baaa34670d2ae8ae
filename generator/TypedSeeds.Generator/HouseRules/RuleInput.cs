using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding.HouseRules;
using TypedSeeds.Generator.HouseRules.Speakers;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Surveying;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.HouseRules;

/// <summary>All that the check of one file against the rules of the corpus needs.</summary>
/// <param name="File">The file.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Speakers">The names of those who speak in the file or are declared there; none where no rule asks.</param>
internal sealed record RuleInput(AnchoredFile File, CorpusRules Rules, EquatableArray<SpeakerNames> Speakers);

/// <summary>The files that are checked against rules: all where a rule is set, else none.</summary>
internal sealed record RuledFiles(EquatableArray<RuleInput> Files)
{
    public static RuledFiles Of(SummarizedFiles files, RulesResult rules)
    {
        if (rules.Rules.IsEmpty)
        {
            return new(default(EquatableArray<RuleInput>));
        }

        var names = rules.Rules.Of(HouseRuleTable.SpeakerNear).Any() ? PartyNames.Of(files, rules.Used) : null;
        return new(files.Files
            .Select(file => new RuleInput(file.File, rules.Rules, names?.SpeakersOf(file.File) ?? EquatableArray<SpeakerNames>.Empty))
            .ToEquatableArray());
    }
}
