namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>A value that begins with a sign of YAML.</summary>
internal static class FirstCharacters
{
    /// <summary>The signs that have a meaning at the start of a value.</summary>
    private const string Signs = "*&!@`%|>?-,]}";

    public static Slip? Find(Failure failure) =>
        failure.At < failure.Text.Length && (failure.IsAboutStart || IsDashAsItem(failure)) && failure.Text[failure.At] is var sign && Signs.IndexOf(sign) >= 0
            ? new Slip(failure.Point(failure.At), sign == ',' ? YamlMessages.NothingBeforeComma : YamlMessages.CannotBegin(sign)) { Repair = sign is ']' or '}' ? null : sign == ',' ? new(new(failure.At, 1), string.Empty, IsSafe: false) { Label = "Take the ',' out" } : failure.Quoting(failure.At, isSafe: sign is '@' or '`' or '%') }
            : null;

    // A dash in the place of an item, as for nothing.
    private static bool IsDashAsItem(Failure failure) =>
        failure.IsInBrackets && failure.Text[failure.At] == '-' && failure.At + 1 < failure.Text.Length && failure.Text[failure.At + 1] is ' ' or ',' or ']' or '}';
}
