using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>The fields of a kind without the key above them: their lines are then indented as nothing beside them.</summary>
internal static class LostFields
{
    public static Slip? Find(Failure failure)
    {
        var text = failure.Text;
        var line = failure.LineStart(failure.At);
        var (indent, start) = (failure.IndentOf(line), line + failure.IndentOf(line));
        if (failure.IsInBrackets || !failure.IsAboutNext || !IsDeclaration(text, start) || failure.IndentAbove(line, isKey: true) is not (> 0 and var above) || above >= indent)
        {
            return null;
        }

        // The section is the first line above that is not indented.
        foreach (var before in failure.LinesAbove(line))
        {
            var first = before + failure.IndentOf(before);
            if (!failure.HasWords(first) || first > before)
            {
                if (failure.HasWords(first) && text.Substring(first, LineText.EndOfWord(text, first) - first) == FieldKeys.Fields)
                {
                    return null;
                }

                continue;
            }

            return text.Substring(first, LineText.EndOfWord(text, first) - first) == KindTable.KindsSection
                ? new Slip(failure.Point(start), YamlMessages.NoFields) { Repair = YamlRepair.Inserting(line, $"{new string(' ', above)}{FieldKeys.Fields}:\n") with { Label = $"Write {FieldKeys.Fields}: above" } }
                : null;
        }

        return null;
    }

    private static bool IsDeclaration(string text, int start)
    {
        var end = LineText.EndOf(text, start);
        var key = LineText.EndOfWord(text, start);
        return key > start && key < end && text[key] == ':' && text.IndexOf($"{FieldKeys.Type}:", key, end - key, StringComparison.Ordinal) > key;
    }
}
