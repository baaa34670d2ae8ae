using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Viewing.Colours;

namespace TypedSeeds.Tool.Viewing.Drawing;

/// <summary>A party on one side of the drawing.</summary>
/// <param name="Party">The party.</param>
/// <param name="Top">Where its bar begins.</param>
/// <param name="Height">How high the bar is.</param>
/// <param name="Label">Its name, wrapped into lines.</param>
internal sealed record FlowNode(EntryKey Party, double Top, double Height, IReadOnlyList<string> Label)
{
    public double Middle => Top + (Height / 2);
}

/// <summary>A band from a speaker to a target.</summary>
/// <param name="Flow">The flow that it shows; the width follows the count.</param>
/// <param name="From">The middle of its end at the speaker.</param>
/// <param name="To">The middle of its end at the target.</param>
/// <param name="Width">Its width.</param>
internal sealed record FlowBand(Flow Flow, double From, double To, double Width);

/// <summary>
/// Places the speakers on the left and their targets on the right, with bands whose width follows the number of
/// statements. The same flows always give the same drawing.
/// </summary>
internal sealed class FlowLayout
{
    public const double LineHeight = 17;

    /// <summary>The longest line of a name, in characters.</summary>
    private const int LongestLine = 26;

    /// <summary>The height of all bands together, unless names need more.</summary>
    private const double FullHeight = 380;

    private const double WidestUnit = 14;
    private const double Gap = 12;

    private readonly Func<EntryKey, string> _nameOf;
    private readonly double _unit;

    public FlowLayout(IReadOnlyList<Flow> flows, Func<EntryKey, string> nameOf)
    {
        _nameOf = nameOf;

        // The order of additions changes the last digit of a sum, which can decide the order of parties; so sort first.
        flows = [.. flows.OrderBy(flow => flow.Speaker.FullId, StringComparer.Ordinal).ThenBy(flow => flow.Target.FullId, StringComparer.Ordinal).ThenBy(flow => ClassNumber(flow.Class))];
        _unit = Math.Min(WidestUnit, FullHeight / Math.Max(1, flows.Sum(flow => flow.Count)));
        var speakers = flows.GroupBy(flow => flow.Speaker).OrderByDescending(Sum).ThenBy(group => group.Key.Id, StringComparer.Ordinal).ToArray();
        Speakers = Place(speakers);

        // Each target is placed near its speakers, so that few bands cross.
        var targets = flows.GroupBy(flow => flow.Target).OrderBy(Centre).ThenByDescending(Sum).ThenBy(group => group.Key.Id, StringComparer.Ordinal).ToArray();
        Targets = Place(targets);
        Height = Math.Max(HeightOf(Speakers), HeightOf(Targets));
        (Speakers, Targets) = (InTheMiddle(Speakers), InTheMiddle(Targets));
        Bands = Connect(flows);
    }

    public IReadOnlyList<FlowNode> Speakers { get; }

    public IReadOnlyList<FlowNode> Targets { get; }

    public IReadOnlyList<FlowBand> Bands { get; }

    public double Height { get; }

    /// <summary>Wraps a name between words into lines that fit beside the drawing.</summary>
    public static IReadOnlyList<string> Break(string name)
    {
        var lines = new List<string>();
        foreach (var word in name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= LongestLine)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    private static int Sum(IEnumerable<Flow> flows) => flows.Sum(flow => flow.Count);

    private static double HeightOf(IReadOnlyList<FlowNode> nodes) =>
        nodes.Select(node => Math.Max(node.Top + node.Height, node.Middle + (node.Label.Count * LineHeight / 2))).DefaultIfEmpty(0).Max();

    private FlowNode[] InTheMiddle(IReadOnlyList<FlowNode> nodes)
    {
        var room = (Height - HeightOf(nodes)) / 2;
        return [.. nodes.Select(node => node with { Top = node.Top + room })];
    }

    private double Centre(IEnumerable<Flow> flows) =>
        flows.Sum(flow => flow.Count * Node(Speakers, flow.Speaker).Middle) / Sum(flows);

    private FlowNode[] Place(IEnumerable<IGrouping<EntryKey, Flow>> groups)
    {
        var nodes = new List<FlowNode>();
        var top = 0.0;
        foreach (var group in groups)
        {
            var label = Break(_nameOf(group.Key));
            var height = Sum(group) * _unit;
            var room = Math.Max(height, label.Count * LineHeight);
            nodes.Add(new(group.Key, top + ((room - height) / 2), height, label));
            top += room + Gap;
        }

        return [.. nodes];
    }

    // The bands of a party are in the order of their other ends, so that they do not cross.
    private FlowBand[] Connect(IReadOnlyList<Flow> flows)
    {
        var from = Offsets(flows, Speakers, flow => flow.Speaker, flow => Node(Targets, flow.Target).Top);
        var to = Offsets(flows, Targets, flow => flow.Target, flow => Node(Speakers, flow.Speaker).Top);
        return [.. flows.Select(flow => new FlowBand(flow, from[flow], to[flow], flow.Count * _unit))];
    }

    private Dictionary<Flow, double> Offsets(IReadOnlyList<Flow> flows, IReadOnlyList<FlowNode> nodes, Func<Flow, EntryKey> node, Func<Flow, double> order)
    {
        var offsets = new Dictionary<Flow, double>();
        foreach (var group in flows.GroupBy(node))
        {
            var at = Node(nodes, group.Key).Top;
            foreach (var flow in group.OrderBy(order).ThenBy(flow => ClassNumber(flow.Class)))
            {
                offsets[flow] = at + (flow.Count * _unit / 2);
                at += flow.Count * _unit;
            }
        }

        return offsets;
    }

    private static FlowNode Node(IEnumerable<FlowNode> nodes, EntryKey party) => nodes.First(node => node.Party == party);

    private static int ClassNumber(ActClass type) => ActClass.All.TakeWhile(other => other != type).Count();
}
