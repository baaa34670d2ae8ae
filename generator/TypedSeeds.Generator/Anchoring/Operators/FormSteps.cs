namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The steps of a tree of forms: from a node, by a letter, to the next node.</summary>
/// <remarks>One look-up for each step. The first nodes have a dozen children, and most words of a text take a few steps before they leave the tree.</remarks>
internal sealed class FormSteps
{
    /// <summary>No node of a form.</summary>
    public const int None = 0;

    /// <summary>Spreads keys that are near to each other: 2 to the power of 32, divided by the golden ratio.</summary>
    public const uint Multiplier = 2_654_435_769;

    private const int FirstBits = 10;
    private const int BitsOfLetter = 16;
    private const int BitsOfHash = 32;

    private Step[] _steps = new Step[1 << FirstBits];
    private int _shift = BitsOfHash - FirstBits;
    private int _count;

    /// <summary>Adds a step that is not there.</summary>
    public void Add(int node, char letter, int next)
    {
        if (2 * ++_count > _steps.Length)
        {
            Grow();
        }

        Put(new(KeyOf(node, letter), next));
    }

    /// <summary>The next node; <see cref="None"/> where there is no such step.</summary>
    public int From(int node, char letter)
    {
        var (steps, key) = (_steps, KeyOf(node, letter));
        var at = (int)(unchecked(key * Multiplier) >> _shift);
        while (steps[at].Key != key && steps[at].Next != None)
        {
            at = (at + 1) & (steps.Length - 1);
        }

        return steps[at].Next;
    }

    private static uint KeyOf(int node, char letter) => ((uint)node << BitsOfLetter) | letter;

    private void Put(Step step)
    {
        var at = (int)(unchecked(step.Key * Multiplier) >> _shift);
        while (_steps[at].Next != None)
        {
            at = (at + 1) & (_steps.Length - 1);
        }

        _steps[at] = step;
    }

    private void Grow()
    {
        var steps = _steps;
        _steps = new Step[2 * steps.Length];
        _shift--;
        foreach (var step in steps)
        {
            if (step.Next != None)
            {
                Put(step);
            }
        }
    }

    private readonly record struct Step(uint Key, int Next);
}
