namespace TypedSeeds.Json;

/// <summary>A date as its EDTF text; the default value as an empty one.</summary>
public sealed class PartialDateJsonConverter : TextJsonConverter<PartialDate>
{
    private protected override string Example => "2024-11";

    private protected override string TextOf(PartialDate value) => value.ToString();

    private protected override PartialDate Parse(string text) => DateOf(text);

    /// <summary>The date of a text.</summary>
    /// <exception cref="FormatException">The text is no date.</exception>
    internal static PartialDate DateOf(string text) => text.Length == 0 ? default : PartialDate.Parse(text);
}
