using TypedSeeds.Generator.HouseRules.Checks;

namespace TypedSeeds.Generator.HouseRules;

/// <summary>A file and the rules of the corpus in, the entries that break one out. An entry that failed a check is asked nothing more.</summary>
internal static class RuleChecks
{
    public static FileBreaches Run(RuleInput input, CancellationToken cancellation = default)
    {
        var breaches = new BreachList(input.File.Path);
        var document = RuledText.Of(input.File, cancellation);
        ShortQuotes.Check(input, document, breaches, cancellation);
        DistantSpeakers.Check(input, document, breaches, cancellation);
        UnstatedValues.Check(input, document, breaches, cancellation);
        SharedQuotes.Check(input, breaches, cancellation);
        RequiredFields.Check(input, breaches, cancellation);
        IdPatterns.Check(input, breaches, cancellation);
        return new(input.File.Path, breaches.ToEquatableArray());
    }
}
