using TypedSeeds.Data;

namespace TypedSeeds.Briefing.CommandLine;

/// <summary>The values of each option: those that the data has.</summary>
internal static class Names
{
    public const string PartyOption = "--party";
    public const string TopicOption = "--topic";
    public const string ActOption = "--act";

    public static NameList<Party> ForParty { get; } = new(
        PartyOption,
        "party",
        [.. Parties.All.Select(party => new Name<Party>(party, party.Id, party.Name, [party.Name, .. party.Aliases]))]);

    public static NameList<Topic> ForTopic { get; } = new(
        TopicOption,
        "topic",
        [.. Topics.All.Select(topic => new Name<Topic>(topic, topic.Id, topic.Name, [topic.Name]))]);

    public static NameList<SpeechAct> ForAct { get; } = new(
        ActOption,
        "act",
        [.. Enum.GetValues<SpeechAct>().Select(act => new Name<SpeechAct>(act, act.Id(), act.Meaning(), []))]);
}
