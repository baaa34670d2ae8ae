using System.Text;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Viewing.Html;

/// <summary>
/// Writes HTML. This is the only place that escapes text and attribute values, so no text of a corpus can become markup.
/// Names of elements and attributes are constants of this program.
/// </summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new("<!DOCTYPE html>\n");
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element until the scope is disposed.</summary>
    /// <param name="name">The element.</param>
    /// <param name="attributes">Its attributes; those with a null value are left out.</param>
    public Scope Open(string name, params (string Name, HtmlText? Value)[] attributes)
    {
        WriteTag(name, attributes);
        _open.Push(name);
        return new(this);
    }

    /// <summary>Writes an element that contains only text.</summary>
    public HtmlWriter Leaf(string name, HtmlText text, params (string Name, HtmlText? Value)[] attributes)
    {
        using (Open(name, attributes))
        {
            Text(text);
        }

        return this;
    }

    /// <summary>Writes an element that never has an end tag.</summary>
    public HtmlWriter Void(string name, params (string Name, HtmlText? Value)[] attributes)
    {
        WriteTag(name, attributes);
        return this;
    }

    public HtmlWriter Text(HtmlText text)
    {
        _html.Append(text);
        return this;
    }

    /// <summary>
    /// Writes words of a document. They stay to the letter; a character that reverses the writing direction is there, too,
    /// but does nothing, and its code point is seen.
    /// </summary>
    public HtmlWriter Words(string words)
    {
        var copied = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (HtmlEscaper.TurnsText(words[i]))
            {
                _html.Append(HtmlEscaper.Escape(words[copied..i]));
                using (Open("span", ("class", "control"), ("data-code", Invisible.Name(words[i]))))
                using (Open("span", ("hidden", string.Empty)))
                {
                    _html.Append(words[i]);
                }

                copied = i + 1;
            }
        }

        _html.Append(HtmlEscaper.Escape(words[copied..]));
        return this;
    }

    /// <summary>Ends a line of the source, which people may read.</summary>
    public HtmlWriter Break()
    {
        _html.Append('\n');
        return this;
    }

    /// <summary>Writes the style sheet, in which HTML escapes have no effect.</summary>
    /// <exception cref="ArgumentException">The sheet has a character that could end its element.</exception>
    public HtmlWriter Style(string sheet)
    {
        if (sheet.Contains('<', StringComparison.Ordinal))
        {
            throw new ArgumentException("A sheet of styles has no '<'.", nameof(sheet));
        }

        using (Open("style"))
        {
            _html.Append('\n').Append(sheet);
        }

        return Break();
    }

    /// <summary>Writes a script of this program, in which HTML escapes have no effect.</summary>
    /// <exception cref="ArgumentException">The script has a sequence that could end its element.</exception>
    public HtmlWriter Script(string script)
    {
        if (script.Contains("</", StringComparison.Ordinal) || script.Contains("<!", StringComparison.Ordinal))
        {
            throw new ArgumentException("A script has no '</' and no '<!'.", nameof(script));
        }

        using (Open("script"))
        {
            _html.Append(script);
        }

        return Break();
    }

    /// <summary>How many characters are written.</summary>
    public int Length => _html.Length;

    /// <summary>Writes all of it elsewhere, part by part: the page of a large document need not be in memory twice.</summary>
    public void CopyTo(TextWriter writer)
    {
        foreach (var chunk in _html.GetChunks())
        {
            writer.Write(chunk.Span);
        }
    }

    public override string ToString() => _html.ToString();

    private void WriteTag(string name, (string Name, HtmlText? Value)[] attributes)
    {
        _html.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                _html.Append(' ').Append(attribute).Append("=\"").Append(value).Append('"');
            }
        }

        _html.Append('>');
    }

    private void Close() => _html.Append("</").Append(_open.Pop()).Append('>');

    /// <summary>An open element.</summary>
    internal readonly struct Scope(HtmlWriter writer) : IDisposable
    {
        public void Dispose() => writer.Close();
    }
}
