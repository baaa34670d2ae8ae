using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The forms of a table as a tree of their characters, so that forms that begin alike are compared with a text at once.</summary>
internal sealed class FormTree
{
    private const int None = 0;

    private readonly Dictionary<char, int> _roots = [];
    private readonly CodeUnitTable<int> _rootOf;
    private readonly FormStarts _starts = new();

    // The first one is no node of a form, so that 0 is none.
    private Node[] _nodes = new Node[256];
    private int _count = 1;

    public FormTree() => _rootOf = new(unit => _roots.TryGetValue(FormLetters.Of[unit], out var root) ? root : None);

    /// <summary>Adds a form. All are added before the first is sought.</summary>
    public void Add(OperatorForm form)
    {
        _starts.Add(form.Text);
        var node = None;
        foreach (var character in form.Text)
        {
            node = Child(node, character) is > None and var child ? child : AddChild(node, character);
        }

        _nodes[node].Forms = [.. _nodes[node].Forms ?? [], form];
    }

    /// <summary>Whether a form may be at an offset.</summary>
    public bool MayBeAt(string text, int start) => _starts.MayBeAt(text, start);

    /// <summary>Whether a form may begin with a character.</summary>
    public bool MayBeginWith(char character) => _rootOf[character] != None;

    /// <summary>The longest form at an offset, since “not only” is not “not”; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset.</param>
    /// <param name="withExceptions">Whether a form may be of the class of exceptions.</param>
    /// <param name="end">Where it ends.</param>
    public OperatorForm? At(string text, int start, bool withExceptions, out int end)
    {
        OperatorForm? longest = null;
        end = start;
        var (nodes, at) = (_nodes, start);
        for (var node = _rootOf[text[start]]; node != None; node = at < text.Length ? Next(nodes, node, FormLetters.Of[text[at]]) : None)
        {
            at++;
            while (nodes[node].Character == ' ' && at < text.Length && WhiteSpace.Is(text[at]))
            {
                at++;
            }

            if (nodes[node].Forms is { } forms && FirstAt(forms, text, start, at, withExceptions) is { } found)
            {
                (longest, end) = (found, at);
            }
        }

        return longest;
    }

    private static OperatorForm? FirstAt(OperatorForm[] forms, string text, int start, int end, bool withExceptions)
    {
        foreach (var form in forms)
        {
            if ((withExceptions || form.Class != OperatorClass.Exception) && form.IsAt(text, start, end))
            {
                return form;
            }
        }

        return null;
    }

    private static int Next(Node[] nodes, int node, char letter)
    {
        if ((nodes[node].Children & BitOf(letter)) == 0)
        {
            return None;
        }

        var child = nodes[node].FirstChild;
        while (child != None && nodes[child].Character != letter && !(nodes[child].Character == FormLetters.AnyDigit && Ascii.IsDigit(letter)))
        {
            child = nodes[child].NextSibling;
        }

        return child;
    }

    private int Child(int node, char character)
    {
        if (node == None)
        {
            return _roots.TryGetValue(character, out var root) ? root : None;
        }

        var child = _nodes[node].FirstChild;
        while (child != None && _nodes[child].Character != character)
        {
            child = _nodes[child].NextSibling;
        }

        return child;
    }

    private int AddChild(int node, char character)
    {
        var child = _count++;
        if (child == _nodes.Length)
        {
            Array.Resize(ref _nodes, 2 * child);
        }

        _nodes[child].Character = character;
        if (node == None)
        {
            _roots.Add(character, child);
            return child;
        }

        _nodes[child].NextSibling = _nodes[node].FirstChild;
        _nodes[node].FirstChild = child;
        _nodes[node].Children |= character == FormLetters.AnyDigit ? ulong.MaxValue : BitOf(character);
        return child;
    }

    // Most words of a text leave the tree after two or three letters; one bit for each letter shows it without a look at the children.
    private static ulong BitOf(char letter) => 1UL << (letter & 63);

    private struct Node
    {
        public char Character;
        public int FirstChild;
        public int NextSibling;
        public ulong Children;
        public OperatorForm[]? Forms;
    }
}
