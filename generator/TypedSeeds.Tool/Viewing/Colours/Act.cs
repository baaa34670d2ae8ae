namespace TypedSeeds.Tool.Viewing.Colours;

/// <summary>A speech act, as the page shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Class">Its class after Searle, which sets its range of hues and the pattern of its line.</param>
/// <param name="Meaning">What it is, for people.</param>
/// <param name="Hue">Its hue, in degrees.</param>
internal sealed record Act(string Id, ActClass Class, string Meaning, double Hue)
{
    /// <summary>All speech acts, in the order of the vocabulary.</summary>
    public static IReadOnlyList<Act> All { get; } = Read();

    /// <summary>Its name in a sentence.</summary>
    public string Name => Id.Replace('-', ' ');

    public static Act Of(string id) => All.First(act => act.Id == id);

    // Acts of one class share a range of hues, so that similar colours mean similar acts.
    private static Act[] Read()
    {
        var rows = Vocabulary.SpeechActs.Split('\n').Select(line => line.Split('|')).ToArray();
        return
        [
            .. rows.Select(row =>
            {
                var siblings = rows.Where(other => other[1] == row[1]).ToArray();
                var type = ActClass.Of(row[1]);
                return new Act(row[0], type, row[^1], type.HueOf(Array.IndexOf(siblings, row), siblings.Length));
            }),
        ];
    }
}
