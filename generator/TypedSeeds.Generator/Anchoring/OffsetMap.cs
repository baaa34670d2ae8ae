namespace TypedSeeds.Generator.Anchoring;

/// <summary>The way between the offsets of a text and those of a copy of it in which runs of characters became one each.</summary>
/// <remarks>Only the runs are kept: a document has few of them, and most of its offsets differ by what the last one left out.</remarks>
internal sealed class OffsetMap
{
    /// <summary>Of each so many characters of the copy it is known which run comes next, so that none has to be searched for.</summary>
    private const int Block = 64;

    private readonly List<Run> _runs;
    private readonly int[] _nextOfBlock;

    /// <param name="runs">The runs in the order of the text.</param>
    /// <param name="length">The length of the copy.</param>
    public OffsetMap(List<Run> runs, int length)
    {
        _runs = runs;
        _nextOfBlock = new int[(length / Block) + 1];
        var next = 0;
        for (var block = 0; block < _nextOfBlock.Length; block++)
        {
            next = NextFrom(next, block * Block);
            _nextOfBlock[block] = next;
        }
    }

    /// <summary>The offset in the original of an offset in the copy; that of a run's one character is where the run begins.</summary>
    public int ToOriginal(int offset) => offset + LeftOutBefore(NextFrom(_nextOfBlock[offset / Block], offset));

    /// <summary>The offset in the copy of an offset in the original; within a run it is the one behind the run.</summary>
    public int FromOriginal(int offset)
    {
        var (low, high) = (0, _runs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _runs[middle].At + LeftOutBefore(middle) < offset ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? offset : Math.Max(offset - LeftOutBefore(low), _runs[low - 1].At + 1);
    }

    private int LeftOutBefore(int run) => run == 0 ? 0 : _runs[run - 1].LeftOut;

    private int NextFrom(int run, int offset)
    {
        while (run < _runs.Count && _runs[run].At < offset)
        {
            run++;
        }

        return run;
    }

    /// <summary>A run of which one character was kept.</summary>
    /// <param name="At">The offset of that character in the copy.</param>
    /// <param name="LeftOut">How many characters were left out in all, with those of this run.</param>
    internal readonly record struct Run(int At, int LeftOut);
}
