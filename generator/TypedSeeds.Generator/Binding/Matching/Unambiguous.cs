namespace TypedSeeds.Generator.Binding.Matching;

/// <summary>
/// Whether each character of a text decides what of a pattern comes next. Then an engine that goes back, such as those of
/// browsers and editors, finds nothing to try again, and matches in linear time too.
/// </summary>
/// <remarks>
/// The test of Brüggemann-Klein and Wood: of the characters that may follow one, no two are the same. Here, two ways to one
/// character count as two, as in <c>(a*)*</c>.
/// </remarks>
internal sealed class Unambiguous
{
    /// <summary>Patterns with more characters, repetitions written out, are not looked at.</summary>
    private const int MostCharacters = 100;

    private readonly List<(ulong Low, ulong High, bool IsBeyond)> _sets = [];
    private readonly List<List<int>> _follows = [];
    private bool _isAmbiguous;

    public static bool Is(PatternNode root)
    {
        if (root.Size > MostCharacters)
        {
            return false;
        }

        var test = new Unambiguous();
        var ends = test.Walk(root);
        return !test._isAmbiguous && test.AreApart(ends.First);
    }

    private Ends Walk(PatternNode node) => node switch
    {
        LetterNode letter => Letter(letter.Set),
        SequenceNode sequence => sequence.Parts.Aggregate(Ends.Nothing, (before, part) => Join(before, Walk(part))),
        AlternativesNode alternatives => Alternatives(alternatives),
        RepeatNode repeat => Repeat(repeat),
        _ => Ends.Nothing,
    };

    private Ends Letter(CharacterSet set)
    {
        _sets.Add((set.Bits(0), set.Bits(64), set.MayHaveBeyondAscii));
        _follows.Add([]);
        var number = _sets.Count - 1;
        return new([number], [number], IsNullable: false);
    }

    private Ends Alternatives(AlternativesNode alternatives)
    {
        // Two ways to match nothing would be tried one after the other.
        _isAmbiguous |= alternatives.Parts.Count(static part => part.IsNullable) > 1;
        var ends = alternatives.Parts.Select(Walk).ToArray();
        return new([.. ends.SelectMany(static end => end.First)], [.. ends.SelectMany(static end => end.Last)], alternatives.IsNullable);
    }

    private Ends Repeat(RepeatNode repeat)
    {
        _isAmbiguous |= repeat.Part.IsNullable;
        var all = Ends.Nothing;
        for (var i = 0; i < repeat.Least; i++)
        {
            all = Join(all, Walk(repeat.Part));
        }

        if (repeat.Most is not { } most)
        {
            var loop = Walk(repeat.Part);
            Connect(loop.Last, loop.First);
            return Join(all, loop with { IsNullable = true });
        }

        // After one that may be left out, all further ones may.
        var optional = Ends.Nothing;
        for (var i = most; i > repeat.Least; i--)
        {
            optional = Join(Walk(repeat.Part), optional) with { IsNullable = true };
        }

        return Join(all, optional);
    }

    private Ends Join(Ends before, Ends after)
    {
        Connect(before.Last, after.First);
        return new(
            before.IsNullable ? [.. before.First, .. after.First] : before.First,
            after.IsNullable ? [.. before.Last, .. after.Last] : after.Last,
            before.IsNullable && after.IsNullable);
    }

    private void Connect(List<int> from, List<int> to)
    {
        foreach (var number in from)
        {
            _follows[number].AddRange(to);
            _isAmbiguous = _isAmbiguous || !AreApart(_follows[number]);
        }
    }

    private bool AreApart(List<int> numbers)
    {
        for (var i = 0; i < numbers.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (numbers[i] == numbers[j] || MayShare(_sets[numbers[i]], _sets[numbers[j]]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // Beyond ASCII, sets are not compared.
    private static bool MayShare((ulong Low, ulong High, bool IsBeyond) one, (ulong Low, ulong High, bool IsBeyond) other) =>
        (one.Low & other.Low) != 0 || (one.High & other.High) != 0 || (one.IsBeyond && other.IsBeyond);

    /// <summary>The characters with which a part may begin and end.</summary>
    private sealed record Ends(List<int> First, List<int> Last, bool IsNullable)
    {
        public static Ends Nothing { get; } = new([], [], IsNullable: true);
    }
}
