using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading.Mistakes;

/// <summary>The first mistake within brackets: a colon or a comma that is missing, or a bracket that is closed by one of the other form.</summary>
/// <remarks>The library goes on after some of them, and notices them much later.</remarks>
internal static class FlowSlips
{
    /// <summary>The mistake between an opening bracket and an offset; null where none is known.</summary>
    public static Slip? Find(string text, int start, int end)
    {
        var open = new Stack<Opened>();
        var isStart = false;
        for (var at = start; at < Math.Min(end + 1, text.Length); at++)
        {
            if (open.Count == 0 && text[at] is not ('[' or '{'))
            {
                // What failed is before the first bracket.
                return null;
            }

            if (text[at] is '[' or '{')
            {
                open.Push(new(at));
                isStart = true;
            }
            else if (text[at] is ']' or '}')
            {
                if (text[open.Peek().At] == '[' != (text[at] == ']'))
                {
                    return Mismatch(text, open, at);
                }

                open.Pop();
                isStart = false;
                if (open.Count == 0)
                {
                    return null;
                }
            }
            else if (text[at] == ':' && IsColonOfPair(text, at, open.Peek()))
            {
                if (open.Peek().Value > 0)
                {
                    if (!isStart && LostCommas.At(text, open.Peek().Value, at, open.Peek().Keys) is { } lost)
                    {
                        return lost;
                    }
                }
                else
                {
                    open.Peek().Value = LineText.AfterSpaces(text, at + 1);
                    isStart = true;
                }
            }
            else if (text[at] is '"' or '\'' && isStart)
            {
                if (QuotedWords.Next(text, at) is not { } quoted || quoted.End > end)
                {
                    return null;
                }

                if (open.Peek() is { Value: > 0 } && text[open.Peek().At] == '{' && LineRepairs.BeforeKey(text, at) is { } comma && comma < quoted.End && !IsEndOfValue(text, quoted.End))
                {
                    return new Slip(new(at, 1), YamlMessages.OpenQuoteBefore(text.Substring(comma + 2, LineText.EndOfWord(text, comma + 2) - comma - 2))) { Repair = LineRepairs.CloseQuote(text, at) };
                }

                if (open.Peek().Value == 0)
                {
                    open.Peek().Keys.Add(text.Substring(at + 1, Math.Max(0, quoted.Length - 2)));
                }

                at = quoted.End - 1;
                isStart = false;
            }
            else if (text[at] is ',' or '\n' or '\r' or ' ')
            {
                isStart |= text[at] == ',';
                open.Peek().Value = text[at] == ',' ? 0 : open.Peek().Value;
            }
            else if (text[at] == '#' && text[at - 1] == ' ')
            {
                at = text.IndexOf('\n', at) is >= 0 and var line ? line : text.Length;
            }
            else if (isStart && LineText.EndOfWord(text, at) is var word && word > at)
            {
                var next = LineText.AfterSpaces(text, word);
                if (text[open.Peek().At] == '{' && next < text.Length && text[next] is '[' or '{' && next <= end)
                {
                    return NoColon(text, at, word);
                }

                if (next < text.Length && text[next] == ':' && text[open.Peek().At] == '[' && open.Peek().Pair == 0 && FormatKeys.Has(text.Substring(at, word - at)))
                {
                    open.Peek().Pair = at;
                }

                // The value after a colon begins anew.
                isStart = next < text.Length && text[next] == ':';
                if (isStart && open.Peek().Value == 0)
                {
                    open.Peek().Keys.Add(text.Substring(at, word - at));
                    open.Peek().Value = LineText.AfterSpaces(text, next + 1);
                }

                at = isStart ? next : word - 1;
            }
            else
            {
                isStart = false;
            }
        }

        return null;
    }

    private static bool IsEndOfValue(string text, int at) => LineText.AfterSpaces(text, at) is var next && (next >= text.Length || text[next] is ',' or '}' or ']' or ':' or '\r' or '\n');

    private static bool IsColonOfPair(string text, int at, Opened braces) =>
        text[braces.At] == '{' && (at + 1 == text.Length || text[at + 1] is ' ' or '\t' or '\r' or '\n' || (braces.Value == 0 && text[at - 1] is '"' or '\''));

    private static Slip NoColon(string text, int start, int end) =>
        new(new(start, end - start), YamlMessages.NoColonAfter(text.Substring(start, end - start))) { Repair = YamlRepair.Inserting(end, ":") };

    // A list into which the keys after it were taken ends before the first of them.
    private static Slip? Mismatch(string text, Stack<Opened> open, int at)
    {
        var inner = open.Peek();
        if (text[inner.At] == '{')
        {
            // The list around it ends where it should.
            return open.Count < 2 || text[open.ElementAt(1).At] != '[' ? default(Slip?)
                : new Slip(new(at, 1), YamlMessages.ClosesOther(text[at], '{', PlaceOf(text, inner.At))) { Repair = YamlRepair.Inserting(EndBefore(text, at), " }") };
        }

        if (text[inner.At] != '[' || inner.Pair == 0 || text.LastIndexOf(',', inner.Pair - 1) is not (> 0 and var comma) || comma < inner.At)
        {
            return null;
        }

        while (text[comma - 1] == ' ')
        {
            comma--;
        }

        var key = text.Substring(inner.Pair, LineText.EndOfWord(text, inner.Pair) - inner.Pair);
        return new Slip(new(inner.At, 1), YamlMessages.ListGoesOn(key)) { Repair = YamlRepair.Inserting(comma, "]") with { Label = $"End the list before '{key}'" } };
    }

    private static int EndBefore(string text, int at)
    {
        while (text[at - 1] == ' ')
        {
            at--;
        }

        return at;
    }

    private static string PlaceOf(string text, int at)
    {
        var line = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        return $"line {Invariant.Text(text.Take(at).Count(static character => character == '\n') + 1)}, column {Invariant.Text(at - line + 1)}";
    }

    private sealed class Opened(int at)
    {
        public int At => at;

        /// <summary>The first key in a list that is no part of it; 0 where there is none.</summary>
        public int Pair { get; set; }

        /// <summary>The keys in braces so far.</summary>
        public List<string> Keys { get; } = [];

        /// <summary>Where the value of the last of them begins; 0 before its colon.</summary>
        public int Value { get; set; }
    }
}
