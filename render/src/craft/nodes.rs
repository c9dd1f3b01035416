//! The values of a JSON text with their paths.

/// A value that stands in a text.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    /// Names from the outside in, `tcap.components[0].invoke.invokeId`.
    pub(crate) path: String,
    /// Where it begins in the text.
    pub(crate) at: usize,
    /// Where it ends.
    pub(crate) end: usize,
    /// Whether nothing stands inside.
    pub(crate) is_leaf: bool,
}

/// What is open.
struct Open {
    node: usize,
    is_object: bool,
    items: usize,
    /// The name of the member whose value comes next.
    name: Option<String>,
}

/// Every value of a text that is valid JSON, in its order; the outermost one is not told.
pub(crate) fn nodes(text: &str) -> Vec<Node> {
    let octets = text.as_bytes();
    let mut nodes: Vec<Node> = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0usize;
    while let Some(first) = octets.get(at).copied() {
        let next = at.saturating_add(1);
        let end = match first {
            b' ' | b'\t' | b'\r' | b'\n' | b',' | b':' => {
                at = next;
                continue;
            }
            b'}' | b']' => {
                if let Some(node) = open.pop().and_then(|open| nodes.get_mut(open.node)) {
                    node.end = next;
                }
                at = next;
                continue;
            }
            b'{' | b'[' => next,
            b'"' => end_of_text(octets, next),
            _ => octets
                .get(at..)
                .unwrap_or_default()
                .iter()
                .position(|b| b",}] \t\r\n".contains(b))
                .map_or(octets.len(), |n| at.saturating_add(n)),
        };
        if let Some(around) = open.last_mut().filter(|o| o.is_object && o.name.is_none()) {
            around.name = serde_json::from_str(text.get(at..end).unwrap_or_default()).ok();
            // What is no text is no name, and no valid JSON either.
            around.name.get_or_insert_default();
            at = end;
            continue;
        }
        let path = open.last_mut().map_or_else(String::new, |around| step(around, &mut nodes));
        let is_leaf = !matches!(first, b'{' | b'[');
        nodes.push(Node { path, at, end, is_leaf });
        if !is_leaf {
            let node = nodes.len().saturating_sub(1);
            open.push(Open { node, is_object: first == b'{', items: 0, name: None });
        }
        at = end;
    }
    // A container with nothing inside is a leaf.
    let empty = |n: &Node| {
        text.get(n.at..n.end).is_some_and(|t| {
            t.len() <= 2 || t.get(1..t.len().saturating_sub(1)).is_some_and(|t| t.trim().is_empty())
        })
    };
    for node in &mut nodes {
        node.is_leaf |= empty(node);
    }
    if !nodes.is_empty() {
        nodes.remove(0);
    }
    nodes
}

/// The path of the next value inside `around`.
fn step(around: &mut Open, nodes: &mut [Node]) -> String {
    let mut path = nodes.get(around.node).map(|n| n.path.clone()).unwrap_or_default();
    match around.name.take() {
        Some(name) => {
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(&name);
        }
        None => {
            path.push_str(&format!("[{}]", around.items));
        }
    }
    around.items = around.items.saturating_add(1);
    path
}

/// The place behind the quotation mark that ends a text.
fn end_of_text(octets: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(octet) = octets.get(at) {
        match octet {
            b'"' => return at.saturating_add(1),
            b'\\' => at = at.saturating_add(2),
            _ => at = at.saturating_add(1),
        }
    }
    octets.len()
}

/// The path that a path stands in, and the index of an item of a list.
pub(crate) fn around(path: &str) -> Option<(&str, Option<usize>)> {
    if let Some((list, index)) = path.strip_suffix(']').and_then(|p| p.rsplit_once('[')) {
        return Some((list, index.parse().ok()));
    }
    path.rfind('.').and_then(|at| path.get(..at)).map(|outer| (outer, None))
}

/// Whether a path is another one or stands in it.
pub(crate) fn is_in(path: &str, outer: &str) -> bool {
    path.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_a_text() {
        let text = r#" {"a": [1, {"b\"c" : "x,]}\\"}, []], "d":{}, "e":{"f":null}} "#;
        let told: Vec<_> =
            nodes(text).iter().map(|n| (n.path.clone(), text[n.at..n.end].to_owned(), n.is_leaf)).collect();
        let told: Vec<_> = told.iter().map(|(p, t, l)| (p.as_str(), t.as_str(), *l)).collect();
        assert_eq!(
            told,
            [
                ("a", r#"[1, {"b\"c" : "x,]}\\"}, []]"#, false),
                ("a[0]", "1", true),
                ("a[1]", r#"{"b\"c" : "x,]}\\"}"#, false),
                ("a[1].b\"c", r#""x,]}\\""#, true),
                ("a[2]", "[]", true),
                ("d", "{}", true),
                ("e", r#"{"f":null}"#, false),
                ("e.f", "null", true),
            ]
        );
        assert_eq!(around("a[1].b"), Some(("a[1]", None)));
        assert_eq!(around("a[12]"), Some(("a", Some(12))));
        assert_eq!(around("a"), None);
        assert!(is_in("a[1].b", "a") && is_in("a", "a") && !is_in("ab", "a"));
    }
}
