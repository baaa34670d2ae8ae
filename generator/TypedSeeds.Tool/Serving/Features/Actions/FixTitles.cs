using TypedSeeds.Generator.Fixing;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>What a person reads of a fix.</summary>
internal static class FixTitles
{
    /// <summary>So much is shown of what is taken out.</summary>
    private const int LongestShown = 60;

    public static string Of(Fix fix, SnapshotFile file)
    {
        var edit = fix.Edit;
        var (before, now) = (OneLine.Of(file.Text.Substring(edit.Start, edit.Length)), OneLine.Of(edit.Text.Trim()));
        var what = fix.Label.Length > 0 ? edit.Text.Length == 0 && before.Length > 0 ? $"{fix.Label}: {Shorten.To(before, LongestShown)}" : fix.Label
            : before.Length + now.Length == 0 ? OfSpaces(edit, file.Text)
            : edit.Length == 0 ? $"Insert {now}"
            : edit.Text.Length == 0 ? $"Take {before} out"
            : now.Length == 0 ? $"Write white space instead of {before}"
            : $"Write {now}";
        return fix.IsSafe ? what : $"{what} (look at it)";
    }

    /// <summary>The title of an action that takes some text out.</summary>
    public static string OfRemoval(string text) => $"Take it out: {Shorten.To(OneLine.Of(text.Trim().Trim(',').Trim()), LongestShown)} (look at it)";

    // A space that is missing is missing after a sign.
    private static string OfSpaces(TextEdit edit, string text) =>
        edit is { Start: > 0, Text: " " } && text[edit.Start - 1] is ':' or '-' or ',' ? $"Write a space after '{text[edit.Start - 1]}'" : "Change the white space";
}
