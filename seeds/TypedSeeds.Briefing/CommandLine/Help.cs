using TypedSeeds.Data;

namespace TypedSeeds.Briefing.CommandLine;

/// <summary>Writes how to call the program.</summary>
internal static class Help
{
    public const string Option = "--help";
    public const string ShortOption = "-h";

    public static string Text { get; } = $"""
        A brief of the document {Documents.Ids.CanadaKoreaTwoPlusTwo}, made only from the typed data.

        dotnet run --project seeds/TypedSeeds.Briefing -- [options]

          {Names.PartyOption} NAME   what is said by, to or about a party, or by a group that it belongs to,
                         somebody who represents it or a part of it: an id, a name or an alias
          {Names.TopicOption} NAME   what is said on a topic or on a narrower one: an id or a name
          {Names.ActOption} NAME     what is done by saying it: an id, such as {SpeechAct.Condemn.Id()} or {SpeechAct.CallOn.Id()}
          {Option}, {ShortOption}     this text

        Options may be combined, upper and lower case are the same, and an unknown name lists the known ones.
        """;
}
