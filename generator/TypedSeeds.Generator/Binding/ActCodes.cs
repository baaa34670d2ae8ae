using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>A code of CAMEO in the place of an act, which has such a code.</summary>
internal static class ActCodes
{
    private const int CodeColumn = 2;

    /// <summary>The acts that have the code, or one that it is a part of; null where none has, or the field holds no act.</summary>
    public static Hint? Hint(Field field, string text)
    {
        if (field.ChoicesConstant != nameof(Vocabulary.SpeechActs) || text.Length < 2 || !text.All(Ascii.IsDigit))
        {
            return null;
        }

        var lines = field.Choices.Split('\n').Select(static line => (Act: ChoiceNames.Column(line, 0, 0), Code: ChoiceNames.Column(line, 0, CodeColumn))).Where(static line => line.Code.Length > 0).ToArray();
        var same = lines.Where(line => line.Code == text).ToArray();
        var acts = (same.Length > 0 ? same : [.. lines.Where(line => line.Code.StartsWith(text, StringComparison.Ordinal) || text.StartsWith(line.Code, StringComparison.Ordinal))]).Select(static line => line.Act).Take(Values.Hint.MostChoices).ToArray();
        return acts.Length == 0 ? default(Hint?)
            : Values.Hint.Of($"; {text} is a code of CAMEO: did you mean {ListText.Or([.. acts.Select(static act => $"'{act}'")])}?", [.. acts.Select(static act => new Proposal(act, IsSafe: false))]);
    }
}
