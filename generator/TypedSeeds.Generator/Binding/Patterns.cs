using TypedSeeds.Generator.Binding.Matching;

namespace TypedSeeds.Generator.Binding;

/// <summary>The regular expressions that a corpus asks of its texts, each made once for a file.</summary>
/// <remarks>
/// They are matched by an automaton of this generator. The framework's engine that never goes back is not there on each
/// compiler's host, and writes out nested repetitions without end; its other engine goes back.
/// </remarks>
internal sealed class Patterns
{
    /// <summary>The most instructions of a pattern, with every repetition written out.</summary>
    private const int MostInstructions = 2_000;

    private const int LongestPattern = 1_000;

    /// <summary>The most steps for all texts of a file. Texts of usual lengths take some steps for each character.</summary>
    public const int MostSteps = 100_000_000;

    private readonly Dictionary<string, PatternProgram> _made = new(StringComparer.Ordinal);
    private long _stepsLeft = MostSteps;

    /// <summary>How many steps were made so far.</summary>
    public long Steps => MostSteps - _stepsLeft;

    /// <summary>What is wrong with a pattern, or null.</summary>
    public static string? Problem(string pattern)
    {
        if (pattern.Length is 0 or > LongestPattern)
        {
            return "it has from 1 to 1,000 characters";
        }

        if (WithoutSlashes(pattern) is { } bare)
        {
            return $"it has the slashes of another language around it: write {bare}";
        }

        try
        {
            return PatternParser.Parse(pattern).Root.Size <= MostInstructions ? null : "its repetitions, written out, have more than 2,000 characters";
        }
        catch (PatternException exception)
        {
            return exception.Message;
        }
    }

    // Slashes alone may be characters of a path.
    private static string? WithoutSlashes(string pattern)
    {
        var end = pattern.LastIndexOf('/');
        if (end < 2 || pattern[0] != '/')
        {
            return null;
        }

        var (bare, flags) = (pattern.Substring(1, end - 1), pattern.Substring(end + 1));
        return flags.All(static flag => "dgimsuvy".IndexOf(flag) >= 0) && (bare[0] == '^' || bare[bare.Length - 1] == '$' || (flags.Length > 0 && flags.Length < 3)) ? bare : null;
    }

    /// <summary>A pattern without the slashes around it, which are characters of it; null where it has none.</summary>
    public static string? BetweenSlashes(string pattern) =>
        pattern.Length > 2 && pattern[0] == '/' && pattern[pattern.Length - 1] == '/' && pattern.Substring(1, pattern.Length - 2) is var inner && Problem(inner) is null ? inner : null;

    /// <summary>Whether a pattern means the same in ECMA-262, and takes linear time in an engine that goes back.</summary>
    public static bool IsPortable(string pattern) => Problem(pattern) is null && PatternParser.Parse(pattern) is { IsPortable: true, Root: var root } && Unambiguous.Is(root);

    /// <summary>Whether a whole text matches a pattern that has no problem; null where that would take too many steps.</summary>
    public bool? Matches(string pattern, string text, CancellationToken cancellation)
    {
        if (!_made.TryGetValue(pattern, out var program))
        {
            program = new PatternProgram(PatternParser.Parse(pattern).Root);
            _made.Add(pattern, program);
        }

        var isMatch = program.Matches(text, ref _stepsLeft, cancellation);
        return _stepsLeft > 0 ? isMatch : null;
    }
}
