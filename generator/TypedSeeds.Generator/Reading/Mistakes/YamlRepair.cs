namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>What mends a mistake in YAML.</summary>
/// <param name="Range">What is replaced.</param>
/// <param name="Text">What is written in its place; nothing where what is there gets quotation marks.</param>
/// <param name="IsSafe">Whether nothing else can have been meant.</param>
internal sealed record YamlRepair(TextRange Range, string Text, bool IsSafe)
{
    /// <summary>What a person reads of it; empty where the text says enough.</summary>
    public string Label { get; init; } = string.Empty;

    /// <summary>Whether what is there is put in quotation marks.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Puts a part of a text in quotation marks; null where it is none that one line holds.</summary>
    public static YamlRepair? Quoting(string text, TextRange range, bool isSafe = false) =>
        range.Length == 0 || text.IndexOfAny(['\r', '\n'], range.Start, range.Length) >= 0 ? null : new(range, string.Empty, isSafe) { IsQuoted = true };

    /// <summary>Inserts a text.</summary>
    public static YamlRepair Inserting(int at, string text, bool isSafe = false) => new(new(at, 0), text, isSafe);
}
