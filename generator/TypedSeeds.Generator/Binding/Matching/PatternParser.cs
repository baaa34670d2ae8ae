using System.Globalization;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.Matching;

/// <summary>A pattern as it was read.</summary>
/// <param name="Root">What it matches.</param>
/// <param name="IsPortable">Whether it means the same in ECMA-262, apart from <c>\d</c>.</param>
internal sealed record ParsedPattern(PatternNode Root, bool IsPortable);

/// <summary>A pattern that cannot be used.</summary>
internal sealed class PatternException(string problem) : Exception(problem);

/// <summary>Reads a pattern: the part of the regular expressions of .NET that an automaton can match.</summary>
internal sealed class PatternParser
{
    private const string NotLinear = "is not allowed, so that it matches in time linear in the text";

    /// <summary>A backslash before these makes a character of them in .NET and in ECMA-262.</summary>
    private const string PortableEscapes = "./()[]{}+*?|";

    private const string PortableLetters = " _:,;@#%&=<>!~'\"/-";
    private const string PortableInClass = " _.,:/+";

    private static readonly string[] Looking = ["(?=", "(?!", "(?<=", "(?<!", "(?>", "(?("];

    /// <summary>The deepest nesting of groups, which are read by recursion.</summary>
    private const int MostNested = 100;

    private readonly string _text;
    private int _at;
    private int _nested;
    private bool _isPortable = true;
    private readonly Stack<int> _groups = new();
    private int _class = -1;
    private int _escape = -1;

    private PatternParser(string text) => _text = text;

    /// <exception cref="PatternException">It is no pattern; the message says why.</exception>
    public static ParsedPattern Parse(string text)
    {
        var parser = new PatternParser(text);
        var root = parser.ReadAlternatives();
        if (parser._at < text.Length)
        {
            throw new PatternException($"the ')' at character {Invariant.Text(parser._at + 1)} closes nothing; take it out, write the '(' before it, or \\) for the character");
        }

        return new(root, parser._isPortable);
    }

    private bool HasMore => _at < _text.Length;

    private char Next => HasMore ? _text[_at] : throw Unclosed();

    // What is open where the pattern ends.
    private PatternException Unclosed()
    {
        if (_text.EndsWith("\\", StringComparison.Ordinal) && _escape == _text.Length - 1)
        {
            return new("it ends with a '\\', which makes a character of the next; a '\\' itself is written \\\\");
        }

        var (sign, at, close) = _class >= 0 ? ('[', _class, ']') : ('(', _groups.Count > 0 ? _groups.Peek() : 0, ')');
        return new($"the '{sign}' at character {Invariant.Text(at + 1)} is never closed; write the '{close}', or \\{sign} for the character");
    }

    private PatternException AtRepetition(int at, string problem) => new($"the '{_text[at]}' at character {Invariant.Text(at + 1)} {problem}");

    /// <summary>A sign that repeats what cannot be repeated, in a group that is never closed: its ')' is what is missing before the sign. Null where each group is closed.</summary>
    private PatternException? InGroup(int at)
    {
        if (_groups.Count == 0 || CountOfClosings(at) >= _groups.Count)
        {
            return null;
        }

        return new($"the '(' at character {Invariant.Text(_groups.Peek() + 1)} is never closed; write its ')' before the '{_text[at]}' at character {Invariant.Text(at + 1)}, or \\( for the character");
    }

    // How many more groups are closed than opened from there on.
    private int CountOfClosings(int at)
    {
        var (closings, isInClass) = (0, false);
        for (; at < _text.Length; at++)
        {
            switch (_text[at])
            {
                case '\\':
                    at++;
                    break;
                case '[':
                    isInClass = true;
                    break;
                case ']':
                    isInClass = false;
                    break;
                case '(' when !isInClass:
                    closings--;
                    break;
                case ')' when !isInClass:
                    closings++;
                    break;
            }
        }

        return closings;
    }

    private PatternNode ReadAlternatives()
    {
        var parts = new List<PatternNode> { ReadSequence() };
        while (HasMore && Next == '|')
        {
            _at++;
            parts.Add(ReadSequence());
        }

        return parts.Count == 1 ? parts[0] : new AlternativesNode(parts);
    }

    private PatternNode ReadSequence()
    {
        var parts = new List<PatternNode>();
        while (HasMore && Next is not ('|' or ')'))
        {
            parts.Add(ReadRepeated());
        }

        return parts.Count == 1 ? parts[0] : new SequenceNode(parts);
    }

    private PatternNode ReadRepeated()
    {
        var part = ReadOne();
        var at = _at;
        if (!HasMore || ReadCount() is not var (least, most))
        {
            return part;
        }

        // Whether as many or as few as possible are taken first makes no difference to a whole text.
        _at += HasMore && Next == '?' ? 1 : 0;
        if (part is EdgeNode)
        {
            throw InGroup(at) ?? AtRepetition(at, "repeats a place and no character; take it out");
        }

        if (most < least)
        {
            throw AtRepetition(at, "has the larger number first; write the smaller one first");
        }

        var second = _at;
        if (HasMore && ReadCount() is not null)
        {
            throw InGroup(second) ?? AtRepetition(second, "repeats a repetition; take it out, or write the first in (?: )");
        }

        return new RepeatNode(part, least, most);
    }

    private (int Least, int? Most)? ReadCount()
    {
        switch (Next)
        {
            case '*':
                _at++;
                return (0, null);
            case '+':
                _at++;
                return (1, null);
            case '?':
                _at++;
                return (0, 1);
            case '{':
                return ReadBraces();
            default:
                return null;
        }
    }

    private (int Least, int? Most) ReadBraces()
    {
        var end = _text.IndexOf('}', _at);
        var parts = end < 0 ? [] : _text.Substring(_at + 1, end - _at - 1).Split(',');
        if (parts.Length is 0 or > 2 || !IsCount(parts[0], out var least) || (parts.Length == 2 && parts[1].Length > 0 && !IsCount(parts[1], out _)))
        {
            throw end < 0 && _at + 1 < _text.Length && Ascii.IsDigit(_text[_at + 1])
                ? AtRepetition(_at, "is never closed; write the '}', or \\{ for the character")
                : AtRepetition(_at, OnlyCounts(parts) is { } meant ? $"has its numbers in another form; write {meant}" : "has no number in braces after it, such as in {2} or {1,3}; as a character it is written \\{");
        }

        _at = end + 1;
        return (least, parts.Length == 1 ? least : parts[1].Length == 0 ? null : int.Parse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture));
    }

    // “{1, 3}”, “{,3}” and “{1-3}” are counts elsewhere; here they would be characters or nothing.
    private static string? OnlyCounts(string[] parts)
    {
        var counts = (parts.Length == 1 ? parts[0].Split('-') : parts).Select(static part => part.Trim(' ')).ToArray();
        if (counts.Length > 1 && counts[0].Length == 0)
        {
            counts[0] = "0";
        }

        return counts.Length is 1 or 2 && IsCount(counts[0], out _) && (counts.Length == 1 || counts[1].Length == 0 || IsCount(counts[1], out _)) ? $"{{{string.Join(",", counts)}}}" : null;
    }

    private static bool IsCount(string text, out int count) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);

    private PatternNode ReadOne()
    {
        var character = Next;
        switch (character)
        {
            case '(':
                return ReadGroup();
            case '[':
                _at++;
                return new LetterNode(ReadClass());
            case '\\':
                return ReadEscape();
            case '.':
                NotPortable();
                _at++;
                return new LetterNode(CharacterSet.Any);
            case '^':
                return ReadEdge(TextEdge.Start, length: 1);
            case '$':
                return ReadEdge(TextEdge.EndOrLastBreak, length: 1);
            case '*' or '+' or '?':
                throw AtRepetition(_at, $"has nothing before it to repeat; as a character it is written \\{character}");
            case '{':
                throw AtRepetition(_at, "has nothing before it to repeat; as a character it is written \\{");
            default:
                return new LetterNode(CharacterSet.One(ReadPoint(PortableLetters)));
        }
    }

    private EdgeNode ReadEdge(TextEdge edge, int length)
    {
        NotPortable();
        _at += length;
        return new EdgeNode(edge);
    }

    private PatternNode ReadGroup()
    {
        if (Array.Find(Looking, StartsWith) is { } looking)
        {
            throw new PatternException($"'{looking}' {NotLinear}");
        }

        _groups.Push(_at);
        _at += StartsWith("(?:") ? "(?:".Length : StartsWith("(?") ? LengthOfName() : 1;
        if (++_nested > MostNested)
        {
            throw new PatternException("its groups are nested more than 100 deep");
        }

        var group = ReadAlternatives();
        _nested--;
        if (Next != ')')
        {
            throw Unclosed();
        }

        _groups.Pop();
        _at++;
        return group;
    }

    // “(?<name>” and “(?'name'”: nothing refers to a name, so that it says no more than “(”.
    private int LengthOfName()
    {
        NotPortable();
        var start = _at + "(?<".Length;
        if (start > _text.Length)
        {
            throw Unclosed();
        }

        var close = _text[start - 1] switch { '<' => '>', '\'' => '\'', _ => '\0' };
        if (close == '\0')
        {
            throw new PatternException($"'(?{_text[start - 1]}' is not known here; a group is written as ( or (?:, and where letter case does not matter, both are written, such as [Aa]");
        }

        var end = start;
        while (end < _text.Length && (Ascii.IsLetterOrDigit(_text[end]) || _text[end] == '_'))
        {
            end++;
        }

        return end > start && end < _text.Length && _text[end] == close ? end + 1 - _at : throw new PatternException($"the name of the group at character {Invariant.Text(_at + 1)} has letters, digits and '_', and '{close}' after it; a group without a name is written as ( or (?:");
    }

    private PatternNode ReadEscape()
    {
        _escape = _at++;
        switch (Next)
        {
            case 'A':
                return ReadEdge(TextEdge.Start, length: 1);
            case 'z':
                return ReadEdge(TextEdge.End, length: 1);
            case 'Z':
                return ReadEdge(TextEdge.EndOrLastBreak, length: 1);
            case >= '1' and <= '9':
                throw new PatternException($"it refers back to a group, which {NotLinear}");
            case 'k' or 'G':
                throw new PatternException($"'\\{Next}' {NotLinear}");
            case 'b' or 'B':
                throw new PatternException($"'\\{Next}' is not known here; write the characters that are between the words");
            default:
                return new LetterNode(ReadEscaped(isInClass: false));
        }
    }

    private CharacterSet ReadEscaped(bool isInClass)
    {
        var character = Next;
        _isPortable &= !isInClass && (character == 'd' || PortableEscapes.IndexOf(character) >= 0);
        _at++;
        return character switch
        {
            'd' => CharacterSet.Digits,
            'D' => CharacterSet.Digits.Negated(),
            'w' => CharacterSet.Words,
            'W' => CharacterSet.Words.Negated(),
            's' => CharacterSet.Spaces,
            'S' => CharacterSet.Spaces.Negated(),
            'p' => ReadCategory(),
            'P' => ReadCategory().Negated(),
            _ => CharacterSet.One(EscapedPoint(character)),
        };
    }

    private int EscapedPoint(char character) => character switch
    {
        't' => '\t',
        'n' => '\n',
        'r' => '\r',
        'f' => '\f',
        'v' => '\v',
        'x' => ReadHexadecimal(2),
        'u' => ReadHexadecimal(4),
        < (char)0x80 when !Ascii.IsLetterOrDigit(character) => character,
        _ => throw new PatternException($"'\\{character}' is not known here; a letter or a digit needs no backslash"),
    };

    private int ReadHexadecimal(int length)
    {
        if (_at + length > _text.Length || !int.TryParse(_text.Substring(_at, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var point))
        {
            throw new PatternException($"'\\{(length == 2 ? 'x' : 'u')}' has {Invariant.Text(length)} hexadecimal digits after it, such as {(length == 2 ? "\\x2E" : "\\u002E")}");
        }

        _at += length;
        return point;
    }

    private CharacterSet ReadCategory()
    {
        var end = HasMore && Next == '{' ? _text.IndexOf('}', _at) : -1;
        var name = end < 0 ? throw new PatternException("'\\p' and '\\P' have a general category of Unicode in braces after them, such as \\p{Lu}") : _text.Substring(_at + 1, end - _at - 1);
        _at = end + 1;
        return CharacterSet.OfCategory(name)
            ?? throw new PatternException($"'{name}' is no general category of Unicode, such as L or Lu; write other characters as a range, such as [\\uAC00-\\uD7A3]");
    }

    private CharacterSet ReadClass()
    {
        _class = _at - 1;
        var isNegated = Next == '^';
        if (isNegated)
        {
            NotPortable();
            _at++;
        }

        var ranges = new List<(int, int)>();
        var parts = new List<CharacterSet>();
        for (var isFirst = true; isFirst || Next != ']'; isFirst = false)
        {
            ReadItem(ranges, parts);
        }

        _at++;
        _class = -1;
        return new CharacterSet(ranges, Parts: parts.Count > 0 ? parts : null, IsNegated: isNegated);
    }

    private void ReadItem(List<(int, int)> ranges, List<CharacterSet> parts)
    {
        // The '-' of “[a-z]” is between two characters, that of “[a-]” and of “[-a]” is one.
        var start = _at;
        var first = ReadClassCharacter();
        if (first.IsNegated || first.Ranges.Count == 0)
        {
            parts.Add(first);
            return;
        }

        var from = first.Ranges[0].First;
        if (!HasMore || Next != '-' || _at + 1 >= _text.Length || _text[_at + 1] == ']')
        {
            ranges.Add((from, from));
            return;
        }

        _at++;
        RefuseSubtraction();
        var last = ReadClassCharacter();
        if (last.IsNegated || last.Ranges.Count == 0)
        {
            throw new PatternException($"the range '{_text.Substring(start, _at - start)}' ends with several characters; write a '-' that is no range last, or \\-");
        }

        if (last.Ranges[0].First < from)
        {
            throw new PatternException($"the range '{_text.Substring(start, _at - start)}' has the later character first; write the earlier one first");
        }

        _isPortable &= from < 0x80 && last.Ranges[0].First < 0x80 && Ascii.IsLetterOrDigit((char)from) && Ascii.IsLetterOrDigit((char)last.Ranges[0].First);
        ranges.Add((from, last.Ranges[0].First));
    }

    private CharacterSet ReadClassCharacter()
    {
        if (Next == '\\')
        {
            _escape = _at++;
            return Next == 'b' ? throw new PatternException("'\\b' is not known here; write \\x08") : ReadEscaped(isInClass: true);
        }

        if (Next == '-')
        {
            // Only the last one means the same everywhere.
            _isPortable &= _at + 1 < _text.Length && _text[_at + 1] == ']';
            _at++;
            RefuseSubtraction();
            return CharacterSet.One('-');
        }

        return CharacterSet.One(ReadPoint(PortableInClass));
    }

    private void RefuseSubtraction()
    {
        if (Next == '[')
        {
            // Where a class is taken out of another, both end there.
            throw _text.IndexOf(']', _at) is >= 0 and var end && end + 1 < _text.Length && _text[end + 1] == ']'
                ? new PatternException("'-[' takes characters out of others in some engines and not in all; write those that are left, or \\[")
                : Unclosed();
        }
    }

    private int ReadPoint(string portable)
    {
        var point = CodePoints.At(_text, _at);
        _isPortable &= point < 0x80 && (Ascii.IsLetterOrDigit((char)point) || portable.IndexOf((char)point) >= 0);
        _at += CodePoints.LengthOf(point);
        return point;
    }

    private bool StartsWith(string part) => string.CompareOrdinal(_text, _at, part, 0, part.Length) == 0;

    private void NotPortable() => _isPortable = false;
}
