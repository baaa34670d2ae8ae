using TypedSeeds.Data;

namespace TypedSeeds.Briefing.Model;

/// <summary>A subject of the document that is neither party nor topic: an entry of one of the corpus's own kinds.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Name">Its name.</param>
/// <param name="Mentions">The quotes that name it.</param>
/// <param name="Events">Its events.</param>
internal sealed record Subject(Entry Entry, string Name, IReadOnlyList<Quote> Mentions, IReadOnlyList<CorpusEvent> Events)
{
    public static IReadOnlyList<Subject> All { get; } =
    [
        .. Forums.All.Select(forum => new Subject(forum, forum.Name, forum.Mentions, MeetingsOf(forum))),
        .. Partnerships.All.Select(partnership => new Subject(partnership, partnership.Name, partnership.Mentions, partnership.Events)),
        .. Instruments.All.Select(instrument => new Subject(instrument, instrument.Name, instrument.Mentions, instrument.Events)),
        .. Operations.All.Select(operation => new Subject(operation, operation.Name, operation.Mentions, operation.Events)),
        .. Programmes.All.Select(programme => new Subject(programme, programme.Name, programme.Mentions, programme.Events)),
        .. Weapons.All.Select(weapon => new Subject(weapon, weapon.Name, weapon.Mentions, weapon.Events)),
        .. Mechanisms.All.Select(mechanism => new Subject(mechanism, mechanism.Name, mechanism.Mentions, mechanism.Events)),
    ];

    /// <summary>The statements whose quotes name it.</summary>
    public IEnumerable<Statement> NamedIn(IEnumerable<Statement> statements) =>
        statements.Where(statement => Mentions.Any(statement.Quote.Overlaps));

    private static CorpusEvent[] MeetingsOf(Forum forum) => [.. Data.Events.All.Where(happening => happening.Forum == forum)];
}
