using TypedSeeds.Briefing.Model;

namespace TypedSeeds.Briefing.Rendering;

/// <summary>Phrases for the act of a statement, and its targets.</summary>
internal static class ActPhrase
{
    public static string Of(Statement statement) => Words.Of(statement.Act) + To(statement) + About(statement);

    private static string To(Statement statement) => statement.To switch
    {
        [] => string.Empty,
        var to when to.AreTheSameAs(statement.By) => " with each other",
        var to => $" → {Words.List(to)}",
    };

    private static string About(Statement statement) => statement.About switch
    {
        [] => string.Empty,
        var about when about.AreTheSameAs(statement.By) => ", about themselves",
        var about => $", about {Words.List(about)}",
    };
}
