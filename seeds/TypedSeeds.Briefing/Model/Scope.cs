namespace TypedSeeds.Briefing.Model;

/// <summary>The scope of a brief; a null property does not limit it.</summary>
internal sealed record Scope
{
    public Party? Party { get; init; }

    public Topic? Topic { get; init; }

    public SpeechAct? Act { get; init; }

    public bool IsEverything => Party is null && Topic is null && Act is null;

    public bool Includes(Statement statement) =>
        (Act is null || statement.Act == Act)
        && IncludesAny(statement.Topics)
        && IncludesAny([.. statement.By, .. statement.To, .. statement.About]);

    /// <summary>An agreement is in scope if one of its statements is, or if no act is given and the agreement itself fits.</summary>
    public bool Includes(Agreement agreement) =>
        agreement.StatedIn.Any(Includes)
        || (Act is null && IncludesAny(agreement.Parties) && IncludesAny(agreement.About.OfType<Topic>()));

    /// <summary>A topic is in scope if a broader one is.</summary>
    public bool Includes(Topic topic) =>
        Topic is null || topic == Topic || (topic.Broader is { } broader && Includes(broader));

    private bool IncludesAny(IEnumerable<Topic> topics) => Topic is null || topics.Any(Includes);

    private bool IncludesAny(IEnumerable<Party> parties) => Party is null || parties.Any(party => party.StandsFor(Party));
}
