using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Binds codes and checks those of known schemes.</summary>
internal static class CodeBinder
{
    public static CodesValue? Bind(BindingContext context, Field field, Node node)
    {
        if (node is not MappingNode mapping)
        {
            Shapes.Wrong(context, field, node);
            return null;
        }

        var codes = new List<CodeValue>();
        foreach (var pair in Shapes.DistinctPairs(context, mapping))
        {
            if (Ids.Problem(pair.Name) is { } problem)
            {
                context.Report(Finding.BadId(context.At(pair.Token), pair.Name, problem, string.Empty));
            }
            else if (Shapes.Text(context, field, pair.Value) is { } code)
            {
                Check(context, pair.Name, code);
                codes.Add(new CodeValue(pair.Name, code.Text));
            }
        }

        return new CodesValue(codes.ToEquatableArray());
    }

    private static void Check(BindingContext context, string scheme, ScalarNode code)
    {
        if (CodeSchemes.Problem(scheme, code.Text) is { } problem)
        {
            context.Report(Finding.BadCode(context.At(code.Token), code.Text, scheme, problem));
        }
    }
}
