using System.Collections.Concurrent;

namespace TypedSeeds.Tool.Checking;

/// <summary>Keeps what a stage made of each file last, so that a file whose input is the same runs through it only once.</summary>
internal sealed class StageMemo<TInput, TOutput>
{
    private readonly ConcurrentDictionary<string, (TInput Input, TOutput Output)> _last;

    public StageMemo() => _last = new(StringComparer.Ordinal);

    private StageMemo(IEnumerable<KeyValuePair<string, (TInput Input, TOutput Output)>> last) => _last = new(last, StringComparer.Ordinal);

    /// <summary>How often the stage ran.</summary>
    public int Runs { get; private set; }

    /// <summary>A memo that knows the same, and learns for itself. It may be made while this one is in use.</summary>
    public StageMemo<TInput, TOutput> Fork() => new(_last);

    /// <param name="path">The file.</param>
    /// <param name="input">What the stage is to make something of.</param>
    /// <param name="run">The stage.</param>
    /// <param name="isStill">Whether what it made of another input last is what it would make of this one; null where nobody can tell.</param>
    public TOutput Get(string path, TInput input, Func<TInput, TOutput> run, Func<TInput, TOutput, bool>? isStill = null)
    {
        var isKnown = _last.TryGetValue(path, out var last);
        if (isKnown && EqualityComparer<TInput>.Default.Equals(last.Input, input))
        {
            return last.Output;
        }

        var isSame = isKnown && isStill?.Invoke(last.Input, last.Output) == true;
        var output = isSame ? last.Output : run(input);
        Runs += isSame ? 0 : 1;
        _last[path] = (input, output);
        return output;
    }
}
