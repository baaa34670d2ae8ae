using System.Text;
using TypedSeeds.Generator.Fixing;

namespace TypedSeeds.Tool.Mending;

/// <summary>Applies edits to a text.</summary>
internal static class Edits
{
    /// <param name="text">The text.</param>
    /// <param name="inOrder">The edits by their start. No two touch the same character.</param>
    public static string Apply(string text, IEnumerable<TextEdit> inOrder)
    {
        var (changed, at) = (new StringBuilder(text.Length), 0);
        foreach (var edit in inOrder)
        {
            changed.Append(text, at, edit.Start - at).Append(edit.Text);
            at = edit.End;
        }

        return changed.Append(text, at, text.Length - at).ToString();
    }
}
