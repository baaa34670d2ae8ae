using System.Text;

namespace TypedSeeds.Generator.Reading;

/// <summary>Makes lines of white space readable for the library, which takes a tab in them for indentation.</summary>
internal static class BlankLines
{
    /// <summary>The text with spaces for the tabs of lines that have nothing else. No offset changes.</summary>
    public static string WithoutTabs(string text)
    {
        var changed = new StringBuilder(text);
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || text[at] is '\n' or '\r')
            {
                changed.Replace('\t', ' ', start, at - start);
                start = at + 1;
            }
            else if (text[at] is not (' ' or '\t'))
            {
                at = text.IndexOfAny(['\n', '\r'], at) is >= 0 and var end ? end : text.Length;
                start = at + 1;
            }
        }

        return changed.ToString();
    }
}
