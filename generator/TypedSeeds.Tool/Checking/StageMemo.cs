namespace TypedSeeds.Tool.Checking;

/// <summary>Keeps what a stage made of each file last, so that a file whose input is the same runs through it only once.</summary>
internal sealed class StageMemo<TInput, TOutput>
{
    private readonly Dictionary<string, (TInput Input, TOutput Output)> _last = new(StringComparer.Ordinal);

    public TOutput Get(string path, TInput input, Func<TInput, TOutput> run)
    {
        if (_last.TryGetValue(path, out var last) && EqualityComparer<TInput>.Default.Equals(last.Input, input))
        {
            return last.Output;
        }

        var output = run(input);
        _last[path] = (input, output);
        return output;
    }
}
