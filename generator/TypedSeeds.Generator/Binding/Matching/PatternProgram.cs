using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.Matching;

/// <summary>A pattern as an automaton that is in several states at once, so that it never goes back.</summary>
/// <remarks>Thompson's construction. The steps for a text are at most its length times the number of the instructions.</remarks>
internal sealed class PatternProgram
{
    /// <summary>How many steps are made between two questions whether the work is cancelled.</summary>
    private const int StepsBetweenChecks = 1 << 16;

    private readonly List<Instruction> _instructions = [];
    private readonly int[] _seen;
    private readonly Stack<int> _open = new();
    private List<int> _now = [];
    private List<int> _next = [];
    private int _round;

    public PatternProgram(PatternNode root)
    {
        Add(root);
        _instructions.Add(new Instruction(Code.Match));
        _seen = new int[_instructions.Count];
    }

    private enum Code
    {
        Letter,
        Edge,

        /// <summary>Goes on at two places: the next, and the target.</summary>
        Fork,
        Jump,
        Match,
    }

    /// <summary>Whether a whole text matches.</summary>
    /// <param name="text">The text.</param>
    /// <param name="steps">How many steps may be made. What is left is returned; 0 where they did not suffice.</param>
    /// <param name="cancellation">Stops long work.</param>
    public bool Matches(string text, ref long steps, CancellationToken cancellation = default)
    {
        var nextCheck = steps - StepsBetweenChecks;
        _now.Clear();
        Follow(_now, 0, text, 0, ref steps);
        for (var at = 0; at < text.Length && _now.Count > 0 && steps > 0;)
        {
            var point = CodePoints.At(text, at);
            at += CodePoints.LengthOf(point);
            _next.Clear();
            _round++;
            foreach (var number in _now)
            {
                if (_instructions[number].Code == Code.Letter && _instructions[number].Set!.Contains(point))
                {
                    Follow(_next, number + 1, text, at, ref steps);
                }
            }

            steps -= _now.Count;
            (_now, _next) = (_next, _now);
            if (steps < nextCheck)
            {
                cancellation.ThrowIfCancellationRequested();
                nextCheck = steps - StepsBetweenChecks;
            }
        }

        _round++;
        steps = Math.Max(steps, 0);
        return _now.Exists(number => _instructions[number].Code == Code.Match);
    }

    // The letters that can come next, and the match where it is at the end of the text. Each instruction is visited once a round.
    private void Follow(List<int> list, int from, string text, int at, ref long steps)
    {
        _open.Push(from);
        while (_open.Count > 0)
        {
            var number = _open.Pop();
            if (_seen[number] == _round + 1)
            {
                continue;
            }

            _seen[number] = _round + 1;
            steps--;
            var instruction = _instructions[number];
            switch (instruction.Code)
            {
                case Code.Jump:
                    _open.Push(instruction.Target);
                    break;
                case Code.Fork:
                    _open.Push(instruction.Target);
                    _open.Push(number + 1);
                    break;
                case Code.Edge when IsAt(instruction.Edge, text, at):
                    _open.Push(number + 1);
                    break;
                case Code.Letter:
                    list.Add(number);
                    break;
                case Code.Match when at == text.Length:
                    list.Add(number);
                    break;
            }
        }
    }

    private static bool IsAt(TextEdge edge, string text, int at) => edge switch
    {
        TextEdge.Start => at == 0,
        TextEdge.End => at == text.Length,
        _ => at == text.Length || (at == text.Length - 1 && text[at] == '\n'),
    };

    private void Add(PatternNode node)
    {
        switch (node)
        {
            case LetterNode letter:
                _instructions.Add(new Instruction(Code.Letter) { Set = letter.Set });
                break;
            case EdgeNode edge:
                _instructions.Add(new Instruction(Code.Edge) { Edge = edge.Edge });
                break;
            case SequenceNode sequence:
                foreach (var part in sequence.Parts)
                {
                    Add(part);
                }

                break;
            case AlternativesNode alternatives:
                AddAlternatives(alternatives);
                break;
            case RepeatNode repeat:
                AddRepeat(repeat);
                break;
        }
    }

    private void AddAlternatives(AlternativesNode alternatives)
    {
        var ends = new List<int>();
        for (var i = 0; i < alternatives.Parts.Count; i++)
        {
            var fork = Reserve();
            Add(alternatives.Parts[i]);
            ends.Add(Reserve());
            _instructions[fork] = i + 1 < alternatives.Parts.Count ? new Instruction(Code.Fork) { Target = _instructions.Count } : new Instruction(Code.Jump) { Target = fork + 1 };
        }

        foreach (var end in ends)
        {
            _instructions[end] = new Instruction(Code.Jump) { Target = _instructions.Count };
        }
    }

    private void AddRepeat(RepeatNode repeat)
    {
        for (var i = 0; i < repeat.Least; i++)
        {
            Add(repeat.Part);
        }

        if (repeat.Most is not { } most)
        {
            var loop = Reserve();
            Add(repeat.Part);
            _instructions.Add(new Instruction(Code.Jump) { Target = loop });
            _instructions[loop] = new Instruction(Code.Fork) { Target = _instructions.Count };
            return;
        }

        var forks = new List<int>();
        for (var i = repeat.Least; i < most; i++)
        {
            forks.Add(Reserve());
            Add(repeat.Part);
        }

        foreach (var fork in forks)
        {
            _instructions[fork] = new Instruction(Code.Fork) { Target = _instructions.Count };
        }
    }

    private int Reserve()
    {
        _instructions.Add(default);
        return _instructions.Count - 1;
    }

    private readonly record struct Instruction(Code Code)
    {
        public CharacterSet? Set { get; init; }

        public TextEdge Edge { get; init; }

        public int Target { get; init; }
    }
}
