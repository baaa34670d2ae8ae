namespace TypedSeeds.Briefing.Model;

/// <summary>What a brief is narrowed to; what is null narrows nothing.</summary>
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

    /// <summary>An agreement is in where a statement of it is, or where no act is asked for and it fits by itself.</summary>
    public bool Includes(Agreement agreement) =>
        agreement.StatedIn.Any(Includes)
        || (Act is null && IncludesAny(agreement.Parties) && IncludesAny(agreement.About.OfType<Topic>()));

    /// <summary>A narrower topic is in where a broader one is.</summary>
    public bool Includes(Topic topic) =>
        Topic is null || topic == Topic || (topic.Broader is { } broader && Includes(broader));

    private bool IncludesAny(IEnumerable<Topic> topics) => Topic is null || topics.Any(Includes);

    private bool IncludesAny(IEnumerable<Party> parties) => Party is null || parties.Any(party => party.StandsFor(Party));
}
