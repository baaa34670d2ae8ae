namespace TypedSeeds.Generator.Reading;

/// <summary>Finds lines that the YAML library takes for directives and drops in silence, wherever in the file they are.</summary>
internal static class Directives
{
    private const char Sign = '%';

    /// <summary>The directives of YAML, which say nothing that is lost.</summary>
    private static readonly string[] OfYaml = ["%YAML ", "%TAG "];

    /// <summary>The offset of the first line that is lost; -1 if there is none.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="tokens">The ranges of its tokens, of which scalars may have lines that begin with the sign.</param>
    /// <param name="start">Where the document begins after its directives; 0 if no line marks that.</param>
    public static int FirstDropped(string text, IReadOnlyList<TextRange> tokens, int start)
    {
        var at = NextLine(text, 0);
        if (at < 0)
        {
            return -1;
        }

        var scalars = tokens.Where(static range => range.Length > 1).OrderBy(static range => range.Start).ToArray();
        for (var next = 0; at >= 0; at = NextLine(text, at + 1))
        {
            while (next < scalars.Length && scalars[next].End <= at)
            {
                next++;
            }

            var isInScalar = next < scalars.Length && scalars[next].Start < at;
            if (!isInScalar && !(at < start && IsOfYaml(text, at)))
            {
                return at;
            }
        }

        return -1;
    }

    private static int NextLine(string text, int from)
    {
        var at = text.IndexOf(Sign, from);
        while (at > 0 && text[at - 1] is not ('\n' or '\r'))
        {
            at = text.IndexOf(Sign, at + 1);
        }

        return at;
    }

    private static bool IsOfYaml(string text, int at) => Array.Exists(OfYaml, name => string.CompareOrdinal(text, at, name, 0, name.Length) == 0);
}
