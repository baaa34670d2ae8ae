namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>The lines that git leaves where two branches changed the same lines.</summary>
internal static class ConflictMarkers
{
    private static readonly string[] All = ["<<<<<<< ", "||||||| ", ">>>>>>> "];

    public static Slip? Find(Failure failure)
    {
        for (var line = 0; line < failure.Text.Length; line = failure.LineEnd(line) + 1)
        {
            if (Array.Exists(All, marker => string.CompareOrdinal(failure.Text, line, marker, 0, marker.Length) == 0))
            {
                return new Slip(failure.Point(line), YamlMessages.Conflict);
            }
        }

        return null;
    }
}
