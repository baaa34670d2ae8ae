using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Serving.Cursor;

/// <summary>What is under the cursor.</summary>
/// <param name="Place">The scalar that the cursor is in or that one would begin there, in the text with the mark of the cursor.</param>
/// <param name="Marked">That text: what is after the cursor is one character later.</param>
/// <param name="Offset">Where the cursor is.</param>
internal sealed record CursorPlace(YamlPlace Place, string Marked, int Offset)
{
    /// <summary>A character of no meaning, which makes a scalar of the cursor where none is yet.</summary>
    public const char Mark = '\uE000';

    /// <summary>The text.</summary>
    public string Text { get; } = Marked.Remove(Offset, 1);

    /// <summary>Where the scalar begins.</summary>
    public int Start => Place.Scalar.Start;

    /// <summary>The first offset after the scalar.</summary>
    public int End => Place.Scalar.End - 1;

    /// <summary>What the scalar says before the cursor.</summary>
    public string Typed => ScalarText.Until(Marked, Place.Scalar, Offset);

    /// <summary>The scalar before the cursor as it is written.</summary>
    public string Written => Marked[Start..Offset];

    /// <summary>Whether a space is missing between the cursor and the colon or dash before it.</summary>
    public bool LacksSpace => Written.Length == 0 && Offset > 0 && Text[Offset - 1] is ':' or '-';

    /// <summary>Whether brackets or braces are around the cursor, in which a comma ends a value.</summary>
    public bool IsInBrackets => Place.List is { IsFlow: true } || Place.Mapping is { IsFlow: true } || Place.Owner?.Mapping.IsFlow == true;

    /// <summary>Finds what is under the cursor; null in a comment, and where a value has ended.</summary>
    public static CursorPlace? Of(string text, int offset, KindSchema schema)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var marked = text.Insert(offset, Mark.ToString());
        var file = LooseReader.Read(marked, offset);
        var place = PlaceWalk.Of(file, schema).FirstOrDefault(place => place.Scalar.Start <= offset && offset < place.Scalar.End);
        return place is null ? null : new(place, marked, offset);
    }
}
