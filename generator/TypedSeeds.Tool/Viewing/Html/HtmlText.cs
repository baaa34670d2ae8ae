using System.Diagnostics.CodeAnalysis;

namespace TypedSeeds.Tool.Viewing.Html;

/// <summary>Text that is already escaped for HTML, as content or as the value of an attribute.</summary>
internal sealed class HtmlText
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    private readonly string _escaped;

    private HtmlText(string escaped)
    {
        _escaped = escaped;
    }

    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator HtmlText?(string? text) => text is null ? null : new(HtmlEscaper.Escape(text));

    public static HtmlText operator +(HtmlText left, HtmlText right) => new(left._escaped + right._escaped);

    /// <summary>A name among other words, where no element can hold it, such as in a tooltip: its direction stays its own.</summary>
    public static HtmlText Isolated(string name) => new(FirstStrongIsolate + HtmlEscaper.Escape(name) + PopIsolate);

    public static HtmlText Join(string between, IEnumerable<HtmlText> parts) => new(string.Join(HtmlEscaper.Escape(between), parts));

    public override string ToString() => _escaped;
}
