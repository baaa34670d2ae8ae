using TypedSeeds.Generator.Values;
using YamlDotNet.Core;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>Where the library gave up in a text, why, and what was open there.</summary>
internal sealed class Failure
{
    /// <summary>By how many columns a level is indented where no line of it shows that.</summary>
    private const int UsualStep = 2;

    private readonly TokenLocator _locator;
    private readonly YamlException? _reason;

    public Failure(string text, TokenLocator locator, OpenParts open, Exception exception, Mark position)
    {
        (Text, _locator, Open) = (text, locator, open);
        _reason = exception as YamlException;
        At = locator.Offset(_reason is { } reason && (reason.Start.Index > 0 || reason.End.Index > 0) ? PlaceOf(reason) : position);
    }

    public string Text { get; }

    public OpenParts Open { get; }

    /// <summary>Where the library gave up. A few of its exceptions have no place: then it is where the library reads.</summary>
    public int At { get; }

    public bool IsInBrackets => Open.Brackets.Count > 0;

    /// <summary>The innermost bracket that is open.</summary>
    public TextRange Bracket => Open.Brackets.Peek();

    /// <summary>The outermost one.</summary>
    public TextRange OuterBracket => Open.Brackets.Last();

    /// <summary>The sign of the innermost bracket that is open.</summary>
    public char Opening => Text[Bracket.Start];

    /// <summary>The sign that closes it.</summary>
    public char Closing => Opening == '[' ? ']' : '}';

    /// <summary>The column in which the lines of a bracket, or of a value, begin at least.</summary>
    public int InnerColumn => Open.Column + UsualStep;

    /// <summary>Whether the library says why. An exception of another type says nothing, of the place neither.</summary>
    public bool HasReason => _reason is not null;

    /// <summary>What the library says, in words that help.</summary>
    public string Explanation => _reason is null ? YamlMessages.Unreadable : YamlMessages.Explain(_reason);

    public bool IsAboutTab => Says("invalid tab") || Says("a tab character");

    public bool IsAboutKey => Says("did not find expected key");

    public bool IsAboutDash => Says("did not find expected '-' indicator");

    public bool IsAboutBrackets => Says("did not find expected ','");

    /// <summary>Whether a second colon is in a value.</summary>
    public bool IsAboutColon => Says("found invalid mapping") || Says("mapping values are not allowed");

    /// <summary>Whether a value in quotes has no end where it should.</summary>
    public bool IsAboutOpenQuote => Says("found wrong indentation") || Says("found unexpected end of stream");

    /// <summary>Whether what follows a '\' in double quotes is no escape.</summary>
    public bool IsAboutEscape => Says("unknown escape character");

    /// <summary>Whether words follow the sign of a value in lines.</summary>
    public bool IsAboutLines => Says("expected comment or line break");

    /// <summary>Whether something follows a value that cannot.</summary>
    public bool IsAboutNext => IsAboutBrackets || IsAboutDash || IsAboutKey || Says("could not find expected ':'")
        || Says("expected <document start>") || Says("invalid mapping") || Says("mapping values are not allowed");

    /// <summary>Whether a value begins with what cannot begin one.</summary>
    public bool IsAboutStart => Says("cannot start any token") || Says("expected node content") || Says("an anchor or alias") || Says("scanning a tag")
        || Says("undefined tag handle") || Says("Block sequence entries are not allowed") || Says("Mapping keys are not allowed");

    /// <summary>The starts of the lines before one, the nearest first.</summary>
    public IEnumerable<int> LinesAbove(int line)
    {
        for (var number = _locator.Lines.LineAt(line) - 1; number >= 0; number--)
        {
            yield return _locator.Lines.StartOf(number);
        }
    }

    public int LineStart(int at) => _locator.Lines.StartOf(_locator.Lines.LineAt(at));

    public int LineEnd(int at) => LineText.EndOf(Text, at);

    /// <summary>By how many spaces the line that starts at an offset is indented.</summary>
    public int IndentOf(int line) => LineText.AfterSpaces(Text, line) - line;

    /// <summary>By how much the last line before a line is indented that has more than a comment; -1 where none is.</summary>
    /// <param name="line">The start of the line.</param>
    /// <param name="isKey">Whether the key is meant, after the dashes of list items.</param>
    public int IndentAbove(int line, bool isKey)
    {
        foreach (var start in LinesAbove(line))
        {
            var first = LineText.AfterSpaces(Text, start);
            if (HasWords(first))
            {
                while (isKey && first + 1 < Text.Length && Text[first] == '-' && Text[first + 1] == ' ')
                {
                    first += 1 + IndentOf(first + 1);
                }

                return first - start;
            }
        }

        return -1;
    }

    /// <summary>Whether the first character of a line begins more than a comment.</summary>
    public bool HasWords(int first) => first < Text.Length && Text[first] is not ('#' or '\r' or '\n');

    /// <summary>Whether a dash is at an offset, or a key that is one word: several words may be a part of the text before them.</summary>
    public bool IsItem(int start)
    {
        var at = LineText.EndOfWord(Text, start);
        return at > start && at < Text.Length && (Text[at] == ':' || (at == start + 1 && Text[start] == '-'));
    }

    /// <summary>One character.</summary>
    public TextRange Point(int at) => _locator.Point(Math.Min(at, Text.Length));

    /// <summary>The line of an offset, in words.</summary>
    public string LineOf(int at) => $"line {Invariant.Text(_locator.Lines.LineAt(at) + 1)}";

    /// <summary>The line and column of an offset, in words.</summary>
    public string PlaceOf(int at) =>
        $"line {Invariant.Text(_locator.Lines.LineAt(at) + 1)}, column {Invariant.Text(_locator.Lines.ColumnAt(at) + 1)}";

    /// <summary>Puts the value around an offset in quotes.</summary>
    public YamlRepair? Quoting(int at, bool isSafe = false) =>
        WrittenValue.Around(Text, at, IsInBrackets ? Bracket.Start : -1) is var value && value.Start <= at && at < value.End ? YamlRepair.Quoting(Text, value, isSafe) : null;

    /// <summary>Puts the value in quotes in which the library gave up, where that is what the library asks for.</summary>
    public YamlRepair? QuotingHere() =>
        At < Text.Length && (IsAboutColon || IsAboutLines || (Text[At] == ':' && IsAboutNext)) ? Quoting(At) : null;

    // What the library marks for a tab ends where the mistake is.
    private Mark PlaceOf(YamlException reason) => IsAboutTab && reason.End.Index > reason.Start.Index ? reason.End : reason.Start;

    private bool Says(string part) => _reason is not null && YamlMessages.Says(_reason, part);
}
