namespace TypedSeeds.Generator.HouseRules.Speakers;

/// <summary>Finds many names in one walk over a text, after Aho and Corasick: the work grows with the text and not with the number of names.</summary>
internal sealed class NameFinder
{
    /// <summary>Longer names are not looked for: no more of them than this many characters can end at one place.</summary>
    public const int LongestName = 256;

    private const int CharactersBetweenChecks = 1 << 14;

    private readonly Dictionary<(int Node, char Next), int> _next = [];
    private readonly List<int> _fail = [0];

    /// <summary>The name that ends at a node; -1 where none does.</summary>
    private readonly List<int> _names = [-1];

    /// <summary>The nearest node, by the links for a failed step, at which a name ends; 0 where none does.</summary>
    private readonly List<int> _shorter = [0];

    private readonly List<int> _lengths = [];

    /// <summary>Makes a finder of distinct names, none of which is empty.</summary>
    public NameFinder(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            Add(name);
        }

        Link();
    }

    /// <summary>Calls back for each place of each name: the number of the name, its start and its end.</summary>
    public void Find(string text, Action<int, int, int> found, CancellationToken cancellation)
    {
        var node = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i % CharactersBetweenChecks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            node = Step(node, text[i]);
            for (var end = _names[node] >= 0 ? node : _shorter[node]; end != 0; end = _shorter[end])
            {
                found(_names[end], i + 1 - _lengths[_names[end]], i + 1);
            }
        }
    }

    private void Add(string name)
    {
        var node = 0;
        foreach (var character in name)
        {
            if (!_next.TryGetValue((node, character), out var next))
            {
                next = _fail.Count;
                _next.Add((node, character), next);
                _fail.Add(0);
                _names.Add(-1);
                _shorter.Add(0);
            }

            node = next;
        }

        _names[node] = _lengths.Count;
        _lengths.Add(name.Length);
    }

    // Nodes in the order of their depth: a link leads to a node that is less deep.
    private void Link()
    {
        var children = _next.ToLookup(static step => step.Key.Node, static step => (step.Key.Next, Node: step.Value));
        var open = new Queue<int>();
        open.Enqueue(0);
        while (open.Count > 0)
        {
            var node = open.Dequeue();
            foreach (var (character, child) in children[node])
            {
                _fail[child] = node == 0 ? 0 : Step(_fail[node], character);
                _shorter[child] = _names[_fail[child]] >= 0 ? _fail[child] : _shorter[_fail[child]];
                open.Enqueue(child);
            }
        }
    }

    private int Step(int node, char character)
    {
        while (true)
        {
            if (_next.TryGetValue((node, character), out var next))
            {
                return next;
            }

            if (node == 0)
            {
                return 0;
            }

            node = _fail[node];
        }
    }
}
