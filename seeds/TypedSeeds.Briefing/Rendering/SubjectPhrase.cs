using TypedSeeds.Briefing.Model;
using TypedSeeds.Data;

namespace TypedSeeds.Briefing.Rendering;

/// <summary>What a subject is: who is behind it, how far it has come, and when something happens with it.</summary>
internal static class SubjectPhrase
{
    public static string Of(Subject subject) =>
        string.Join("; ", Facts(subject.Entry).Concat(subject.Events.Select(When)).OfType<string>());

    private static IEnumerable<string?> Facts(Entry entry) => entry switch
    {
        Forum forum => [Table(forum), Standing(forum), forum.Every is { } every ? TimePhrase.Of(every) : null],
        Partnership partnership => [$"between {Words.List(partnership.Partners)}"],
        Instrument instrument => [instrument.Collective ? "several, not told apart" : null, $"by {PartyPhrase.Of(instrument.IssuedBy)}"],
        Operation operation =>
        [
            $"by {PartyPhrase.Of(operation.By)}",
            operation.Purpose is { } purpose ? OriginMark.On(purpose, operation, nameof(Operation.Purpose)) : null,
        ],
        Programme programme => [$"of {PartyPhrase.Of(programme.Owner)}", string.Join(", ", programme.Aims.Select(aim => Words.Of(aim)))],
        Weapon weapon => [$"of {PartyPhrase.Of(weapon.Owner)}", weapon.Range is { } range ? $"{Words.Of(range)} range" : null],
        Mechanism mechanism => [mechanism.Abbreviation, $"by {PartyPhrase.Of(mechanism.Body)}"],
        _ => [],
    };

    private static string? Table(Forum forum) => (forum.Level, forum.Participants) switch
    {
        ({ } level, { Count: > 0 } participants) => $"{Words.Of(level)} of {Words.List(participants)}",
        ({ } level, _) => Words.Of(level),
        (null, { Count: > 0 } participants) => Words.List(participants),
        _ => null,
    };

    private static string Standing(Forum forum) =>
        OriginMark.On(forum.Standing == ForumStanding.Held ? "has met" : "agreed upon", forum, nameof(Forum.Standing));

    private static string? When(CorpusEvent happening)
    {
        var session = happening.Session is { } number ? Words.Invariant($"session {number}: ") : string.Empty;
        var certainty = happening.Certainty is { } certain and not EventCertainty.Happened ? $"{Words.Of(certain)} " : string.Empty;
        return happening.Date is { } date ? $"{session}{certainty}{TimePhrase.Of(happening, nameof(Event.Date), date)}" : null;
    }
}
