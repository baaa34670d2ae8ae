using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;

namespace TypedSeeds.Generator.Fixing;

/// <summary>Whether a file can be read farther after an edit: where it cannot, the edit does not mend what is wrong.</summary>
internal static class YamlProgress
{
    /// <param name="text">The text of the file.</param>
    /// <param name="failed">Where the mistake was.</param>
    /// <param name="edit">The edit.</param>
    public static bool IsIn(string text, int failed, TextEdit edit)
    {
        var changed = text.Substring(0, edit.Start) + edit.Text + text.Substring(edit.End);
        var read = AnnotationReader.Read("mended.yaml", "mended.yaml", changed);
        var next = read.Meaning.Findings.FirstOrDefault(static finding => finding.Rule == Rules.NotYaml);
        return next?.Place is not TokenPlace place || changed.Length - read.Positions.Ranges[place.Token].Start < text.Length - failed;
    }
}
